using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells grids whose lines part only some rows or columns (a frame, a ruled header, upright lines only): what stands in them is cut by alignment too. Pure and thread-safe.</summary>
internal static class HalfRuledTables
{
    /// <summary>A body of fewer lines is a wrapped cell.</summary>
    private const int FewestLines = 3;

    private const int FewestTextLines = 6;

    private const int MostRuledRows = 3;

    /// <summary>Whether alignment shows more rows or columns inside the grid's cells than its lines do.</summary>
    /// <param name="table">The table by its lines alone.</param>
    public static bool IsHalfRuled(PageTable table)
    {
        var columns = table.Columns.Length - 1;
        int filled = 0, lines = 0, parted = 0, tall = 0;
        foreach (var cell in table.Cells)
        {
            if (cell.IsEmpty) continue;
            filled++;
            lines += cell.Lines.Length;
            foreach (var line in cell.Lines) parted += TextRow.Of(line).Pieces.Length > 1 && HasFigure(line.Text) ? 1 : 0;
            if (cell.Lines.Length >= FewestLines && AreFigures(cell.Lines)) tall++;
        }

        // Bodies of several figures a cell in two columns or more; or lines of several pieces in most of the table.
        if (filled == 0 || lines < filled * 2) return false;
        return (tall >= 2 && tall * 3 >= columns - 1) || (tall > 0 && table.Rows <= FewestLines && lines >= filled * FewestLines) || (parted >= FewestLines && parted * 4 >= lines);
    }

    /// <summary>Whether a frame or a header over a single row of many lines may hold rows of Latin text; Chinese forms rule every row.</summary>
    public static bool MayHoldText(PageTable table)
    {
        if (table.Rows > MostRuledRows) return false;
        int lines = 0, latin = 0, most = 0;
        foreach (var cell in table.Cells)
        {
            most = Math.Max(most, cell.Lines.Length);
            foreach (var line in cell.Lines) (lines, latin) = (lines + 1, latin + (line.Text[0] < '\u2E80' ? 1 : 0));
        }

        return most >= FewestTextLines && latin * 10 >= lines * 9;
    }

    /// <summary>The table by lines and alignment, or null where alignment shows no more than the lines do.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="lattice">The grid.</param>
    /// <param name="glyphs">The letters inside.</param>
    /// <param name="filled">How many cells the lines alone make.</param>
    /// <param name="isOfFigures">Whether its figures show that it is half-ruled; text alone must show wrapped cells.</param>
    public static PageTable? Read(PageFrame frame, Lattice lattice, List<Glyph> glyphs, int filled, bool isOfFigures)
    {
        var uprights = lattice.Columns.AsSpan(1, lattice.Columns.Length - 2).ToArray();
        var rows = new List<TextRow>();
        foreach (var line in LineBuilder.Lines(glyphs))
        {
            if (line.IsTurned) return null;
            rows.Add(CutAt(TextRow.Of(line), uprights));
        }

        rows.Sort((a, b) => a.Top.CompareTo(b.Top));
        if (!isOfFigures && WrappedCells.Starts(AlignedGrid.Of(rows), 0, Across(lattice)) is null) return null;
        return AlignedTables.Table(frame, rows, new RowRun(0, rows.Count, Across(lattice))) is { } table && table.Cells.Length > filled ? table with { Box = lattice.Box } : null;
    }

    private static List<double> Across(Lattice lattice)
    {
        var across = new List<double>();
        for (var i = 0; i < lattice.Rows.Length; i++)
        {
            var drawn = 0;
            for (var c = 0; c + 1 < lattice.Columns.Length; c++) drawn += i == 0 || i == lattice.Rows.Length - 1 || lattice.IsParted(i - 1, c) ? 1 : 0;
            if (drawn * 2 >= lattice.Columns.Length - 1) across.Add(lattice.Rows[i]);
        }

        return across;
    }

    private static TextRow CutAt(TextRow row, double[] uprights)
    {
        var pieces = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var piece in row.Pieces)
        {
            var first = 0;
            for (var i = 1; i < piece.Words.Length; i++)
            {
                if (!Array.Exists(uprights, x => x > piece.Words[i - 1].Box.Right - 1 && x < piece.Words[i].Box.Left + 1)) continue;
                pieces.Add(TextRow.Cut(piece, first, i));
                first = i;
            }

            pieces.Add(TextRow.Cut(piece, first, piece.Words.Length));
        }

        return row with { Pieces = pieces.ToImmutable() };
    }

    private static bool HasFigure(string text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) return true;
        }

        return false;
    }

    private static bool AreFigures(ImmutableArray<TextLine> lines)
    {
        var figures = 0;
        foreach (var line in lines) figures += AlignedPiece.LooksLikeFigure(line.Text) ? 1 : 0;
        return figures * 3 >= lines.Length * 2;
    }
}
