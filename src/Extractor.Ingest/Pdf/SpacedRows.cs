namespace Extractor.Ingest.Pdf;

/// <summary>Tells rows that stand apart from the ones above by a blank row only: their pieces keep to the same columns. Pure and thread-safe.</summary>
internal static class SpacedRows
{
    /// <summary>A blank row is no higher than this share of the size.</summary>
    private const double Farthest = 4.5;

    private const double SameEdge = 2;
    private const int RowsLookedAt = 6;

    /// <summary>Whether the table goes on after the gap above a row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">First row of the table so far.</param>
    /// <param name="row">The row below the gap.</param>
    /// <param name="end">After the next row of several pieces from there on, or <paramref name="row"/> where none is near.</param>
    public static bool GoOn(IReadOnlyList<TextRow> rows, int first, int row, int end)
    {
        var size = rows[row].Line.Size;
        if (end <= row || rows[row].Top - rows[row - 1].Bottom > Farthest * size || Math.Abs(size - rows[row - 1].Line.Size) > 0.2) return false;
        var next = rows[end - 1];
        if (next.Pieces.Length < 2) return false;
        var aligned = 0;
        for (var i = 1; i < next.Pieces.Length; i++) aligned += IsAligned(next.Pieces[i].Box, rows, Math.Max(first, row - RowsLookedAt), row) ? 1 : 0;
        if (aligned * 3 < (next.Pieces.Length - 1) * 2 || !IsAligned(next.Pieces[0].Box, rows, first, row)) return false;
        for (var i = row; i < end - 1; i++)
        {
            if (rows[i].Line.Box.Left < next.Line.Box.Left - SameEdge || rows[i].Line.Box.Right >= next.Pieces[1].Box.Left) return false;
        }

        return true;
    }

    private static bool IsAligned(Area box, IReadOnlyList<TextRow> rows, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            foreach (var piece in rows[i].Pieces)
            {
                if (Math.Abs(piece.Box.Left - box.Left) <= SameEdge || Math.Abs(piece.Box.Right - box.Right) <= SameEdge) return true;
            }
        }

        return false;
    }
}
