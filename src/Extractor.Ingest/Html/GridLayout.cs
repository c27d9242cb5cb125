using System.Globalization;

namespace Extractor.Ingest.Html;

/// <summary>Lays the cells of a table out on a grid as HTML's table model says, and repairs what that model leaves broken.</summary>
/// <remarks>
/// Rows spanned end with their row group; columns are at most 1,000 a cell. Beyond the model, a position belongs to the earlier of two cells that
/// overlap, and a lone row that spans further right than all others is cut to their width.
/// </remarks>
internal sealed class GridLayout
{
    private const int MostColumns = 1000;
    private const int MostRows = 65534;
    private const int WidestGrid = 4000;

    private readonly List<PlacedCell> _cells = [];
    private readonly List<(int Full, int Least)> _extents = [];
    private int[] _busyUntil = new int[16];
    private int _spannedUntil;
    private int _width;

    /// <summary>A cell's node and rectangle.</summary>
    internal readonly record struct PlacedCell(int Node, int Row, int Column, int RowSpan, int ColumnSpan);

    /// <summary>The cells by row, then column.</summary>
    public IReadOnlyList<PlacedCell> Cells => _cells;

    /// <summary>Grid rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Grid columns.</summary>
    public int Columns { get; private set; }

    /// <summary>Rows before <see cref="Rows"/> was limited.</summary>
    public int AllRows { get; private set; }

    /// <summary>Rows at the top that are header rows: those of thead, else those made of header cells only.</summary>
    public int HeaderRows { get; private set; }

    /// <summary>Cells cut because another stood there already.</summary>
    public int Overlaps { get; private set; }

    /// <summary>Cells cut at the table's edge.</summary>
    public int Shortened { get; private set; }

    /// <summary>Nodes in rows that are no cells.</summary>
    public List<int> Strays { get; } = [];

    /// <summary>Lays a table out.</summary>
    public static GridLayout Of(MarkupTree tree, TableRows rows, int mostPositions)
    {
        var grid = new GridLayout();
        grid.Place(tree, rows, mostPositions);
        grid.Cut(mostPositions);
        return grid;
    }

    private void Place(MarkupTree tree, TableRows rows, int mostPositions)
    {
        var ends = GroupEnds(rows);
        var dropped = 0;
        var onlyHeaders = rows.HeadRows == 0;
        for (var r = 0; r < rows.Rows.Count; r++)
        {
            var row = r - dropped;
            if (_cells.Count > mostPositions || _width > WidestGrid)
            {
                AllRows = rows.Rows.Count;
                break;
            }

            var first = _cells.Count;
            onlyHeaders &= PlaceRow(tree, rows.Rows[r].Node, row, ends[r] - dropped);
            if (_cells.Count == first && _spannedUntil <= row)
            {
                dropped++;
                if (r < rows.HeadRows) HeaderRows--;
                continue;
            }

            Rows = row + 1;
            if (onlyHeaders && _cells.Count > first) HeaderRows = Rows;
        }

        AllRows = Math.Max(AllRows, Rows);
        if (rows.HeadRows > 0) HeaderRows = Math.Min(Rows, HeaderRows + rows.HeadRows);
        // A table of nothing but th has no header row to speak of.
        else if (HeaderRows == Rows) HeaderRows = 0;
    }

    /// <summary>Places one row; returns whether all its cells are header cells.</summary>
    private bool PlaceRow(MarkupTree tree, int rowNode, int row, int groupEnd)
    {
        var column = 0;
        var least = 0;
        var onlyHeaders = true;
        for (var i = rowNode + 1; i < tree[rowNode].End; i = tree[i].End)
        {
            if (tree[i].Tag is not (Tag.Cell or Tag.HeaderCell))
            {
                if (tree[i].Tag != Tag.Text || !string.IsNullOrWhiteSpace(tree[i].Text)) Strays.Add(i);
                continue;
            }

            onlyHeaders &= tree[i].Tag == Tag.HeaderCell;
            while (column < _busyUntil.Length && _busyUntil[column] > row) column++;
            if (WordMarkup.IsPlaceholder(tree.Attribute(i, "style")))
            {
                column += Math.Clamp(Span(tree.Attribute(i, "colspan")), 1, MostColumns);
                continue;
            }

            var wide = Math.Clamp(Span(tree.Attribute(i, "colspan")), 1, MostColumns);
            var declared = Span(tree.Attribute(i, "rowspan"), zeroAllowed: true);
            var high = declared == 0 ? groupEnd - row : Math.Min(declared, groupEnd - row);
            if (high < declared) Shortened++;
            Reserve(column + wide);
            var own = 1;
            while (own < wide && _busyUntil[column + own] <= row) own++;
            if (own < wide) Overlaps++;
            _busyUntil.AsSpan(column, own).Fill(row + high);
            _spannedUntil = Math.Max(_spannedUntil, row + high);
            _cells.Add(new PlacedCell(i, row, column, high, own));
            least = column + 1;
            column += wide;
        }

        _extents.Add((column, least));
        _width = Math.Max(_width, column);
        return onlyHeaders;
    }

    /// <summary>Settles the width and the number of rows, and trims the cells to them.</summary>
    private void Cut(int mostPositions)
    {
        Columns = Width();
        if (Columns > 0) Rows = Math.Min(Rows, Math.Max(1, mostPositions / Columns));
        HeaderRows = Math.Min(HeaderRows, Rows);
        while (_cells.Count > 0 && _cells[^1].Row >= Rows) _cells.RemoveAt(_cells.Count - 1);
        for (var i = 0; i < _cells.Count; i++)
        {
            var cell = _cells[i];
            if (cell.Column + cell.ColumnSpan > Columns) Shortened++;
            _cells[i] = cell with
            {
                RowSpan = Math.Min(cell.RowSpan, Rows - cell.Row),
                ColumnSpan = Math.Min(cell.ColumnSpan, Columns - cell.Column),
            };
        }
    }

    private int Width()
    {
        var width = 0;
        foreach (var cell in _cells) width = Math.Max(width, cell.Column + cell.ColumnSpan);
        var reaching = 0;
        var next = 0;
        foreach (var (full, least) in _extents)
        {
            if (full >= width) reaching++;
            else next = Math.Max(next, full);
            next = Math.Max(next, least);
        }

        return reaching == 1 && _extents.Count > 1 && next > 0 ? Math.Min(width, next) : width;
    }

    private void Reserve(int columns)
    {
        if (columns > _busyUntil.Length) Array.Resize(ref _busyUntil, Math.Max(columns, _busyUntil.Length * 2));
    }

    private static int[] GroupEnds(TableRows rows)
    {
        var ends = new int[rows.Rows.Count];
        for (var i = ends.Length - 1; i >= 0; i--)
            ends[i] = i + 1 < ends.Length && rows.Rows[i].Group == rows.Rows[i + 1].Group ? ends[i + 1] : i + 1;
        return ends;
    }

    private static int Span(string? value, bool zeroAllowed = false)
    {
        if (value is null) return 1;
        var digits = value.AsSpan().TrimStart();
        var length = 0;
        while (length < digits.Length && char.IsAsciiDigit(digits[length])) length++;
        if (length == 0) return 1;
        if (length > 6) return MostRows;
        var span = int.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        return span == 0 && !zeroAllowed ? 1 : Math.Min(span, MostRows);
    }
}
