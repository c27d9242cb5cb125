using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>A table of no known form as lines and columns of figures. Immutable and thread-safe.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">Its columns of figures.</param>
/// <param name="Lines">Its lines, one a row.</param>
internal sealed partial record FigureTable(CaptionedTable Table, ImmutableArray<TableColumn> Columns, ImmutableArray<FigureLine> Lines)
{
    /// <summary>Figures a column needs to be one of figures at all.</summary>
    private const int FewFigures = 2;

    /// <summary>Reads a table; null where it has no figures to add or compare.</summary>
    public static FigureTable? Of(SourceDocument document, CaptionedTable table)
    {
        var shape = TableShape.Of(table);
        if (shape.Blocks == 0) return null;
        var columns = shape.Columns.Where(c => c.Role == ColumnRole.Value).ToImmutableArray();
        var lines = ImmutableArray.CreateBuilder<FigureLine>();
        foreach (var row in shape.Lines())
        {
            var label = Label(shape, row);
            var figures = columns.Select(c => Figure(document, shape, c, row, label)).ToImmutableArray();
            lines.Add(new FigureLine(row, label, ColumnTree.IsTotal(label) || TotalLabel().IsMatch(Wording.Compact(label)), OfWhich().IsMatch(label), Level(label), figures));
        }

        var keep = Enumerable.Range(0, columns.Length).Where(i => lines.Count(l => l.Figures[i] is { IsBlank: false }) >= FewFigures).ToList();
        if (keep.Count == 0 || lines.Count < FewFigures) return null;
        var precise = new FigureTable(table, [.. keep.Select(i => columns[i])], [.. lines.Select(l => l with { Figures = [.. keep.Select(i => l.Figures[i])] })]);
        return precise.WithFieldPrecision();
    }

    /// <summary>Every column's numbers with the column's usual decimals.</summary>
    private FigureTable WithFieldPrecision()
    {
        var decimals = Enumerable.Range(0, Columns.Length)
            .Select(i => Lines.Select(l => l.Figures[i]).OfType<Quantity>().Where(q => !q.IsBlank).GroupBy(q => q.Number.Decimals).Where(g => g.Count() > 1).Select(g => g.Key).DefaultIfEmpty(0).Max())
            .ToList();
        return this with
        {
            Lines = [.. Lines.Select(l => l with { Figures = [.. l.Figures.Select((q, i) => q is null ? null : q with { Decimals = Math.Max(q.Number.Decimals, decimals[i]) })] })],
        };
    }

    private static string Label(TableShape shape, int row)
    {
        var texts = shape.Columns.Where(c => c.Block == 0 && c.Role is ColumnRole.Label)
            .Select(c => shape.Grid[row, c.Index]).OfType<Cell>().Distinct().Select(c => string.Concat(c.Text.Where(x => !char.IsWhiteSpace(x)))).Where(t => t.Length > 0);
        return string.Join(' ', texts);
    }

    private static Quantity? Figure(SourceDocument document, TableShape shape, TableColumn column, int row, string label)
    {
        if (!shape.Grid.StartsAt(row, column.Index) || shape.Grid[row, column.Index] is not { } cell) return null;
        var unit = MoneyUnit.IsPercent(column.Path) ? Unit.Percent
            : column.Heads.Select(h => MoneyUnit.InHeader(h.Text)).LastOrDefault(u => u is not null) ?? (shape.Table.DeclaresUnit ? shape.Table.Unit : null) ?? Unit.Bare;
        var quantity = CellQuantities.Read(document, shape.Table.Table, cell, label, column.Path, unit);
        return quantity is { Number.IsSound: true } ? quantity : null;
    }

    private static int Level(string label)
    {
        if (Chinese().IsMatch(label)) return 1;
        if (BracketedChinese().IsMatch(label)) return 2;
        return Arabic().IsMatch(label) ? 3 : 0;
    }

    [GeneratedRegex(@"^(?:合计|总计|小计|共计|总合计|本页合计|合计金额|总金额)|(?:合计|总计|小计)$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalLabel();

    [GeneratedRegex(@"^(?:[（(]?\d*[)）.、]?)?其\s*中", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"^[一二三四五六七八九十]+、", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[(（][一二三四五六七八九十]+[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedChinese();

    [GeneratedRegex(@"^[(（]?\d{1,2}[)）.、]", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();
}

/// <summary>A line of a table of no known form. Immutable and thread-safe.</summary>
/// <param name="Row">Grid row, from 0.</param>
/// <param name="Label">What stands at its head.</param>
/// <param name="IsTotal">Whether the label says so.</param>
/// <param name="IsOfWhich">Whether the label says 其中.</param>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1., 0 without number.</param>
/// <param name="Figures">The figures, one a column; null where words stand or the number is damaged.</param>
internal sealed record FigureLine(int Row, string Label, bool IsTotal, bool IsOfWhich, int Level, ImmutableArray<Quantity?> Figures);
