using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Tables;

/// <summary>Finds what the lines around a table, or its own first rows, say of it: title, 公开NN表, department, unit, notes. Pure and thread-safe.</summary>
public static partial class CaptionReader
{
    /// <summary>How many lines above a table may belong to it.</summary>
    private const int LinesAbove = 9;

    /// <summary>How many rows at the top of a grid may be caption.</summary>
    private const int RowsInside = 5;

    /// <summary>How many rows at the top of a grid may name the unit in a header or form cell.</summary>
    private const int RowsWithUnit = 9;

    /// <summary>Longest line below a table that is taken for a note without beginning with 注.</summary>
    private const int LongestRemark = 120;

    /// <summary>The document's tables with their captions, by table index.</summary>
    public static ImmutableArray<CaptionedTable> Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<CaptionedTable> declared = [.. document.Tables.Select(t => ReadOne(document, t))];
        return Inherit(document, declared);
    }

    private static CaptionedTable ReadOne(SourceDocument document, Table table)
    {
        var captioned = Inside(new CaptionedTable(table, new TableGrid(table)));
        if (table.Parent is null) captioned = Below(document, Above(document, captioned));
        if (captioned.Title is null && table.DeclaredTitle is { Length: > 0 } title) captioned = captioned with { Title = CaptionLine.Read(title).Rest };
        if (captioned.Unit is null && UnitInHeader(captioned) is { } unit) captioned = captioned with { Unit = unit };
        return captioned with { DeclaresUnit = captioned.Unit is not null };
    }

    /// <summary>Rows at the top of the grid that hold nothing but title, number, department and unit.</summary>
    private static CaptionedTable Inside(CaptionedTable table)
    {
        var grid = table.Grid;
        for (var row = 0; row < Math.Min(RowsInside, grid.Rows - 1); row++)
        {
            var cells = table.Table.Cells.Where(c => c.Row == row && c.Text.Length > 0).ToList();
            var lines = cells.Select(c => CaptionLine.Read(c.Text)).ToList();
            var isCaption = cells.Count > 0 && lines.Select((line, i) => line.HasHeadings && line.Rest.Length == 0 || IsWideTitle(cells, i, line, grid.Columns)).All(y => y);
            if (!isCaption) break;
            foreach (var line in lines) table = With(table, line, null);
            table = table with { CaptionRows = row + 1 };
        }

        return table;
    }

    private static bool IsWideTitle(List<Cell> cells, int index, CaptionLine line, int columns) =>
        line.IsTitle && (cells.Count == 1 || line.HasHeadings) && (cells[index].ColumnSpan * 2 >= columns || cells.Count == 1);

    private static CaptionedTable Above(SourceDocument document, CaptionedTable table)
    {
        var titled = false;
        for (var (index, left) = (table.Table.Block - 1, LinesAbove); index >= 0 && left > 0; index--)
        {
            if (document.Blocks[index] is not TextBlock block) break;
            if (block.Role is TextRole.Contents or TextRole.Footnote || string.IsNullOrWhiteSpace(block.Text)) continue;
            foreach (var text in block.Text.Split('\n').Reverse())
            {
                left--;
                var line = CaptionLine.Read(text);
                if (!Accept(line, block.Role)) return table;
                table = With(table, line, index);
                titled |= line.IsTitle || block.Role == TextRole.Heading;
            }
        }

        return table;

        bool Accept(CaptionLine line, TextRole role)
        {
            if (line.HasHeadings && line.Rest.Length == 0) return true;
            if (line.IsField) return !titled;
            if (titled || table.Title is not null && !line.HasHeadings) return false;
            return line.IsTitle || role == TextRole.Heading || line.HasHeadings || YearLine().IsMatch(line.Rest);
        }
    }

    private static CaptionedTable With(CaptionedTable table, CaptionLine line, int? block)
    {
        table = table with { FormNumber = table.FormNumber ?? line.FormNumber, EntityLine = table.EntityLine ?? line.Entity, Unit = table.Unit ?? line.Unit };
        var isTitle = line.IsTitle || (block is not null && !line.HasHeadings && !line.IsField && line.Rest.Length is > 1 and <= 40 && !YearLine().IsMatch(line.Rest));
        return table.Title is null && isTitle ? table with { Title = line.Rest, TitleBlock = block } : table;
    }

    private static CaptionedTable Below(SourceDocument document, CaptionedTable table)
    {
        var notes = ImmutableArray.CreateBuilder<int>();
        for (var index = table.Table.Block + 1; index < document.Blocks.Length && document.Blocks[index] is TextBlock block; index++)
        {
            if (block.Text.Length == 0) continue;
            var isNote = NoteStart().IsMatch(block.Text) || (notes.Count > 0 && NoteItem().IsMatch(block.Text)) ||
                (block.Role != TextRole.Heading && block.Text.Length <= LongestRemark && Remark().IsMatch(block.Text));
            if (!isNote) break;
            notes.Add(index);
        }

        return table with { Notes = notes.ToImmutable() };
    }

    private static Unit? UnitInHeader(CaptionedTable table)
    {
        var units = table.Table.Cells.Where(c => c.Row < table.CaptionRows + RowsWithUnit)
            .Select(c => MoneyUnit.InHeader(c.Text)).OfType<Unit>().Distinct().Take(2).ToList();
        return units.Count == 1 ? units[0] : null;
    }

    /// <summary>A table that declares no unit takes the document's one unit, or else that of the table before it.</summary>
    private static ImmutableArray<CaptionedTable> Inherit(SourceDocument document, ImmutableArray<CaptionedTable> tables)
    {
        var units = tables.Select(t => t.Unit).OfType<Unit>().ToList();
        if (units.Count == 0)
        {
            units = [.. document.Blocks.OfType<TextBlock>().Where(b => b.Role != TextRole.Contents)
                .Select(b => CaptionLine.Read(b.Text)).Where(l => l.Unit is not null && l.Rest.Length == 0).Select(l => l.Unit!)];
        }

        var single = units.Distinct().Count() == 1 ? units[0] : null;
        var result = ImmutableArray.CreateBuilder<CaptionedTable>(tables.Length);
        Unit? last = null;
        foreach (var table in tables)
        {
            result.Add(table.Unit is null ? table with { Unit = single ?? last } : table);
            last = table.Unit ?? last;
        }

        return result.MoveToImmutable();
    }

    [GeneratedRegex(@"^[(（]?\s*(?:\d{4}\s*年度?|[(（]\d{4}\s*年度?[)）])\s*[)）]?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLine();

    [GeneratedRegex(@"^\s*[(（]?\s*(?:注|备注|附注|说明)\s*\d*\s*[:：.、]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^\s*[(（]?\d{1,2}[)）.．、]", RegexOptions.CultureInvariant)]
    private static partial Regex NoteItem();

    [GeneratedRegex(@"本表|此表|空表|(?:无|没有|未安排|未发生|不涉及).{0,25}(?:收入|支出|拨款|预算|数据|收支|经费)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
