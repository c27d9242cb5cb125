using System.Collections.Immutable;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>A fixture table set in columns and rows of a width and height.</summary>
/// <param name="Size">Size of its letters.</param>
/// <param name="Columns">Widths of the columns.</param>
/// <param name="Rows">Heights of the rows.</param>
/// <param name="Cells">Its cells with their lines.</param>
internal sealed record TableLayout(double Size, ImmutableArray<double> Columns, ImmutableArray<double> Rows, ImmutableArray<(GridCell Cell, ImmutableArray<string> Lines)> Cells)
{
    /// <summary>White around the lines of a cell, on every side.</summary>
    public const double Padding = 3;

    private const double WidestLabel = 11;
    private const double SmallestLabel = 3;

    /// <summary>Distance of base lines.</summary>
    public double Leading => Size * 1.3;

    /// <summary>The layout of a table in a width.</summary>
    public static TableLayout Of(PrintStyle style, FixtureTable table, double width)
    {
        var cells = GridCell.Of(table.Rows);
        var columns = table.Rows.Max(r => r.Length);
        foreach (var size in new[] { 10.5, 9, 8, 7 })
        {
            if (Widths(style, cells, columns, width, size) is not { } widths) continue;
            var set = new TableLayout(size, widths, [], []);
            ImmutableArray<(GridCell Cell, ImmutableArray<string> Lines)> lines = [.. cells.Select(c => (c, LineBreaker.Break(style, c.Text, (set.Width(c) - (2 * Padding)) / size)))];
            return set with { Cells = lines, Rows = Heights(lines, table.Rows.Length, set.Leading) };
        }

        throw new ArgumentException("The table has too many columns for its width.", nameof(table));
    }

    /// <summary>Width of a cell.</summary>
    public double Width(GridCell cell) => Columns.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum();

    /// <summary>Whether a text is a figure, which is never broken.</summary>
    public static bool IsFigure(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '%' or '-');

    /// <summary>Figures get what they need, the other columns share the rest; null where that is too little.</summary>
    private static ImmutableArray<double>? Widths(PrintStyle style, ImmutableArray<GridCell> cells, int columns, double width, double size)
    {
        var wanted = new double[columns];
        var needed = new double[columns];
        foreach (var cell in cells.Where(c => c.ColumnSpan == 1))
        {
            var full = style.Width(cell.Text);
            wanted[cell.Column] = Math.Max(wanted[cell.Column], Math.Min(full, WidestLabel));
            needed[cell.Column] = Math.Max(needed[cell.Column], IsFigure(cell.Text) ? full : Math.Min(full, SmallestLabel));
        }

        var padding = 2 * Padding * columns;
        var room = (width - padding) / size;
        if (needed.Sum() > room) return null;
        var (spare, open) = (room - needed.Sum(), wanted.Sum() - needed.Sum());
        var share = open > 0 ? Math.Min(1, spare / open) : 0;
        var set = Enumerable.Range(0, columns).Select(i => needed[i] + ((wanted[i] - needed[i]) * share)).ToList();
        var stretch = room / set.Sum();
        return [.. set.Select(w => (w * stretch * size) + (2 * Padding))];
    }

    private static ImmutableArray<double> Heights(ImmutableArray<(GridCell Cell, ImmutableArray<string> Lines)> cells, int rows, double leading)
    {
        var heights = new double[rows];
        Array.Fill(heights, leading + (2 * Padding));
        foreach (var (cell, lines) in cells.OrderBy(c => c.Cell.RowSpan))
        {
            var needed = (lines.Length * leading) + (2 * Padding);
            var last = cell.Row + cell.RowSpan - 1;
            heights[last] += Math.Max(0, needed - heights[cell.Row..(last + 1)].Sum());
        }

        return [.. heights];
    }
}
