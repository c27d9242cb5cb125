namespace Extractor.Ingest.Pdf;

/// <summary>Tells a row that a page end cuts in two, and joins its halves. Pure and thread-safe.</summary>
internal static class CutRow
{
    /// <summary>So many cells whose lines all reach the cell's edge are not full by chance.</summary>
    private const int ManyCells = 3;

    /// <summary>Whether the first row of a part goes on with the last row above: it begins no cell, and lengthens some.</summary>
    /// <param name="table">What stands above.</param>
    /// <param name="part">What stands below, without a repeated header.</param>
    public static bool Is(JoinedTable table, JoinedTable part)
    {
        var last = table.Cells.Where(c => c.Place.EndRow == table.Rows).ToList();
        var filled = new List<(JoinedCell Above, JoinedCell Below)>();
        int cells = 0, ended = 0, begun = 0;
        JoinedCell? label = null;
        foreach (var below in part.Cells)
        {
            if (below.Place.Row > 0) continue;
            cells++;
            if (!below.IsTall && (label is null || below.Place.Column < label.Place.Column)) label = below;
            if (last.Find(c => IsOfColumns(c, below)) is not { } above)
            {
                if (!below.IsEmpty || below.IsTall) return false;
                continue;
            }

            // A tall label whose last letters stand below says nothing about the row.
            if (!below.IsEmpty && TableJoiner.GoesOn(above, below)) continue;
            if (!above.IsEmpty && below.IsEmpty) ended++;
            if (above.IsEmpty && !below.IsEmpty) begun++;
            if (!below.IsEmpty) filled.Add((above, below));
        }

        if (filled.Count == 0 || begun > 0 || ended == 0) return false;
        if (filled.Exists(f => IsFigure(f.Above.Text) || IsFigure(f.Below.Text))) return false;
        if (label is { IsEmpty: true } && filled.Count * 2 <= cells && !filled.Exists(f => f.Above.IsTall || f.Below.IsTall)) return true;

        // Without an empty label the lines themselves must go on; where one line stands above and one below, two rows look the same,
        // unless a sentence goes on or many cells do at once.
        return filled.TrueForAll(f => IsOpen(f.Above, f.Below)) && (filled.Count >= ManyCells || filled.Exists(f => Lines(f.Above) > 1 || Lines(f.Below) > 1 || IsUnended(f.Above.Text)));
    }

    /// <summary>The table with the first row of the part joined to its last row, and the other rows below.</summary>
    public static JoinedTable Fold(JoinedTable table, JoinedTable part)
    {
        var cells = table.Cells.ToList();
        var shift = table.Rows - 1;
        foreach (var cell in part.Cells)
        {
            var above = cell.Place.Row == 0 ? cells.FindIndex(c => c.Place.EndRow == table.Rows && IsOfColumns(c, cell)) : -1;
            if (above >= 0) cells[above] = Joined(cells[above], cell, cell.Place.EndRow + shift);
            else if (cell.Place.Row > 0) cells.Add(cell with { Place = cell.Place with { Row = cell.Place.Row + shift, EndRow = cell.Place.EndRow + shift } });
        }

        return table with { Rows = shift + part.Rows, Cells = [.. cells] };
    }

    /// <summary>Two halves of a cell as one that reaches down to a row.</summary>
    public static JoinedCell Joined(JoinedCell above, JoinedCell below, int endRow) =>
        new(above.Place with { EndRow = endRow }, below.IsEmpty ? above.Parts : above.Parts.AddRange(below.Parts));

    /// <summary>Whether two cells stand over the same columns.</summary>
    public static bool IsOfColumns(JoinedCell a, JoinedCell b) => a.Place.Column == b.Place.Column && a.Place.EndColumn == b.Place.EndColumn;

    /// <summary>Whether a text is a figure.</summary>
    public static bool IsFigure(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-');

    private static int Lines(JoinedCell cell) => cell.Parts[^1].Cell.Lines.Length;

    private static bool IsUnended(string text) => text[^1] is '，' or '、';

    private static bool IsOpen(JoinedCell above, JoinedCell below) =>
        "。；;".Contains(above.Text[^1], StringComparison.Ordinal) || IsUnended(above.Text) || IsFull(above.Parts[^1].Cell, below.Parts[0].Cell.Lines[0]);

    private static bool IsFull(PageCell cell, TextLine next) => CellText.IsFull(cell.Lines[^1], next, cell) || CellText.HadNoRoom(cell.Lines[^1], next, cell);
}
