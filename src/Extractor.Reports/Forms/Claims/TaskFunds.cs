using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Tables;
using Extractor.Reports.Tables.Footing;

namespace Extractor.Reports.Forms.Claims;

/// <summary>A list of tasks with their funds in a form's head (年度主要任务完成情况) adds up: 总额 of its sources in every row, 金额合计 of the tasks in every column.</summary>
public sealed class TaskFunds : IClaimProducer
{
    /// <summary>Figures a row of such a list prints at least.</summary>
    private const int FewFigures = 4;

    /// <summary>A header has this many rows at most.</summary>
    private const int TallestHeader = 3;

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            var head = form.Indicators.Select(i => i.Place.Cell).OfType<Core.Places.CellAddress>().Where(c => c.Table == form.Table.Table.Index).Select(c => c.Row).DefaultIfEmpty(0).Min();
            if (Find(form.Table.Grid, head) is not { } list || FigureTable.Of(report.Document, Cut(form.Table, list)) is not { } figures) continue;
            foreach (var claim in OtherTableClaims.Sums(Restored(figures, list))) yield return claim;
        }
    }

    /// <summary>Where the list stands, its header with it, or null where there is none.</summary>
    private static RowsAndColumn? Find(TableGrid grid, int end)
    {
        var first = Enumerable.Range(0, end).FirstOrDefault(row => Figures(grid, row) >= FewFigures, -1);
        if (first < 1) return null;
        var last = first;
        while (last + 1 < end && Figures(grid, last + 1) >= FewFigures) last++;

        // The block's own label at the side tells where its header begins.
        var side = grid[first, 0] is { } cell && cell.Row < first ? cell : null;
        var start = side?.Row ?? first - 1;
        return last > first && first - start <= TallestHeader ? new RowsAndColumn(start, last + 1, side?.ColumnSpan ?? 0) : null;
    }

    private static int Figures(TableGrid grid, int row) =>
        Enumerable.Range(0, grid.Columns).Count(c => grid.StartsAt(row, c) && NumberReader.ReadCell(grid.TextAt(row, c)) is { Kind: CellKind.Number, Number.Unit.Dimension: not Dimension.Ratio });

    private static CaptionedTable Cut(CaptionedTable table, RowsAndColumn list)
    {
        var (start, end, left) = list;
        var cells = table.Table.Cells.Where(c => c.Row < end && c.Row + c.RowSpan > start && c.Column >= left)
            .Select(c => c with { Row = Math.Max(0, c.Row - start), RowSpan = Math.Min(end, c.Row + c.RowSpan) - Math.Max(start, c.Row), Column = c.Column - left });
        var part = table.Table with { Rows = end - start, Columns = table.Table.Columns - left, Cells = [.. cells] };
        return table with { Table = part, Grid = new TableGrid(part), CaptionRows = 0 };
    }

    /// <summary>The figures at their places in the whole table.</summary>
    private static FigureTable Restored(FigureTable figures, RowsAndColumn list) => figures with
    {
        Lines = [.. figures.Lines.Select(l => l with { Figures = [.. l.Figures.Select(q => q is null ? null : Restored(q, list))] })],
    };

    private static Quantity Restored(Quantity quantity, RowsAndColumn list) => quantity.Place.Cell is not { } cell ? quantity
        : quantity with { Place = quantity.Place with { Cell = cell with { Row = cell.Row + list.Start, Column = cell.Column + list.Left } } };

    /// <summary>Rows of a table, and the columns from one on.</summary>
    private readonly record struct RowsAndColumn(int Start, int End, int Left);
}
