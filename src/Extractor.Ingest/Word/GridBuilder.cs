namespace Extractor.Ingest.Word;

/// <summary>Lays rows out on a grid: spans, merges in both directions, offsets. Not thread-safe.</summary>
/// <param name="maxCells">Most grid positions; further rows are left out.</param>
/// <param name="covered">Told the text of a cell that a merge hides.</param>
internal sealed class GridBuilder(int maxCells, Action<string> covered)
{
    private readonly List<GridCell> _cells = [];
    private readonly SortedSet<int> _starts = [];
    private Dictionary<int, GridCell> _above = [];
    private int _rows;
    private int _headerRows;
    private bool _isCut;

    /// <summary>Cells that may still be added.</summary>
    public int CellsLeft => maxCells - _cells.Count;

    /// <summary>Whether no row may be added any more.</summary>
    public bool IsFull => _isCut || CellsLeft <= 0 || (long)(_rows + 1) * _starts.Count > maxCells;

    /// <summary>Notes that rows follow that are left out.</summary>
    public void Cut() => _isCut = true;

    /// <summary>Adds a row at the bottom.</summary>
    public void Add(RowDraft row)
    {
        if (row.IsHeader && _headerRows == _rows) _headerRows++;
        _isCut |= row.IsCut;
        var merging = new Dictionary<int, GridCell>();
        var column = row.Before;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var start = column;
            column += cell.ColumnSpan;
            for (; i + 1 < row.Cells.Count && row.Cells[i + 1].Horizontal == MergeRole.Continue; i++)
            {
                column += row.Cells[i + 1].ColumnSpan;
                Hide(row.Cells[i + 1]);
            }

            var placed = Place(cell, start, column);
            if (cell.Vertical != MergeRole.None) merging[start] = placed;
        }

        _above = merging;
        _rows++;
    }

    /// <summary>The table, or null where no row is shown.</summary>
    public TableDraft? Build()
    {
        if (_rows == 0) return null;

        // A column in which no cell begins has no border of its own: it only widens the cells that run through it.
        var columns = new Dictionary<int, int>();
        foreach (var start in _starts) columns[start] = columns.Count;
        var rows = (int)Math.Min(_rows, Math.Max(1, maxCells / columns.Count));
        var ends = _starts.ToArray();
        var placed = new List<PlacedCell>(_cells.Count);
        foreach (var cell in _cells)
        {
            if (cell.Row >= rows) continue;
            var first = columns[cell.Start];
            var beyond = Array.BinarySearch(ends, cell.End);
            placed.Add(new PlacedCell(cell.Row, first, Math.Min(cell.LastRow, rows - 1) - cell.Row + 1, (beyond < 0 ? ~beyond : beyond) - first, cell.Items) { Element = cell.Element });
        }

        return new TableDraft(rows, columns.Count, _headerRows, placed, _isCut || rows < _rows);
    }

    private GridCell Place(CellDraft cell, int start, int end)
    {
        if (cell.Vertical == MergeRole.Continue && _above.TryGetValue(start, out var above) && above.End == end)
        {
            above.LastRow = _rows;
            Hide(cell);
            return above;
        }

        var placed = new GridCell(_rows, start, end, cell);
        _cells.Add(placed);
        _starts.Add(start);
        return placed;
    }

    private void Hide(CellDraft cell)
    {
        foreach (var text in cell.Items.OfType<TextItem>()) covered(text.Text);
    }

    private sealed class GridCell(int row, int start, int end, CellDraft cell)
    {
        public int Row { get; } = row;

        public int LastRow { get; set; } = row;

        public int Start { get; } = start;

        public int End { get; } = end;

        public int Element { get; } = cell.Element;

        public IReadOnlyList<FlowItem> Items { get; } = cell.Items;
    }
}
