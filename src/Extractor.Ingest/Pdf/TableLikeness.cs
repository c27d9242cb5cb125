using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells a table from prose in columns, lists and tables of contents. Pure and thread-safe.</summary>
internal static partial class TableLikeness
{
    /// <summary>Pieces of this many letters are sentences, not cells.</summary>
    private const int SentenceLength = 45;

    private const double SameEdge = 1.5;

    /// <summary>Whether rows in columns are a table.</summary>
    /// <param name="grid">The lines.</param>
    /// <param name="group">For each line the number of the row it belongs to.</param>
    /// <param name="isBounded">Whether level lines bound it.</param>
    /// <param name="isCaptioned">Whether a caption announces a table.</param>
    public static bool IsTable(AlignedGrid grid, int[] group, bool isBounded, bool isCaptioned = false)
    {
        var columns = grid.Columns.Count;
        var parted = 0;
        var pieces = 0;
        var figures = 0;
        var rows = group[^1] + 1;
        for (int row = 0, first = 0; row < rows; row++)
        {
            var end = first;
            while (end < group.Length && group[end] == row) end++;
            var filled = 0;
            for (var column = 0; column < columns; column++)
            {
                if (At(grid, first, end, column) is not { } piece) continue;
                filled++;
                figures += piece.IsFigure ? 1 : 0;
            }

            pieces += filled;
            if (filled > 1) parted++;
            first = end;
        }

        if (columns < 2 || parted < (isBounded ? 2 : 3) || pieces < rows * columns * (isBounded ? 0.25 : 0.45)) return false;
        if (IsContents(grid) || IsList(grid)) return false;
        if (isBounded) return true;

        // Without lines to bound it, a table shows by its figures or by several columns of short texts.
        if (parted * 3 < rows * 2 || IsProse(grid) || IsUpright(grid)) return false;
        return figures >= pieces * 0.25 || (isCaptioned && !IsJustified(grid)) || (columns >= 3 && parted >= 4 && pieces >= rows * columns * 0.7 && !IsJustified(grid));
    }

    private static AlignedPiece? At(AlignedGrid grid, int first, int end, int column)
    {
        for (var i = first; i < end; i++)
        {
            if (grid.Rows[i].At(column) is { } piece && piece.First == column) return piece;
        }

        return null;
    }

    /// <summary>Mostly one or two Chinese letters a line: text set in upright columns.</summary>
    private static bool IsUpright(AlignedGrid grid)
    {
        int single = 0, all = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var piece in row.Pieces)
            {
                all++;
                single += piece.Text.Text is [>= '\u2E80'] or [>= '\u2E80', >= '\u2E80'] ? 1 : 0;
            }
        }

        return single * 2 > all;
    }

    /// <summary>Lines that all begin and end at the same places: prose with wide spaces.</summary>
    private static bool IsJustified(AlignedGrid grid)
    {
        var left = grid.Columns[0].From;
        var right = grid.Columns[^1].To;
        var full = 0;
        foreach (var row in grid.Rows) full += row.Pieces[0].Text.Box.Left - left <= SameEdge && right - row.Pieces[^1].Text.Box.Right <= SameEdge ? 1 : 0;
        return full * 4 >= grid.Rows.Length * 3;
    }

    private static bool IsProse(AlignedGrid grid)
    {
        int sentences = 0, all = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var piece in row.Pieces)
            {
                all++;
                if (piece.Text.Text.Length >= (piece.Text.Text[0] >= '\u2E80' ? SentenceLength / 2 : SentenceLength)) sentences++;
            }
        }

        return sentences * 3 > all;
    }

    /// <summary>Two columns, the first of marks: a list.</summary>
    private static bool IsList(AlignedGrid grid)
    {
        if (grid.Columns.Count != 2) return false;
        int marks = 0, labels = 0;
        foreach (var row in grid.Rows)
        {
            if (row.At(0) is not { } label) continue;
            labels++;
            if (Mark().IsMatch(label.Text.Text)) marks++;
        }

        return marks * 3 >= labels * 2;
    }

    /// <summary>Titles, then rising page numbers.</summary>
    private static bool IsContents(AlignedGrid grid)
    {
        int numbers = 0, rising = 0, leaders = 0, before = 0;
        foreach (var row in grid.Rows)
        {
            foreach (var piece in row.Pieces) leaders += ContentsLine.HasLeaders(piece.Text.Text) ? 1 : 0;
            if (row.Pieces[^1].Last != grid.Columns.Count - 1 || !int.TryParse(row.Pieces[^1].Text.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page)) continue;
            numbers++;
            if (page >= before && page < 2000) rising++;
            before = page;
        }

        if (leaders * 2 >= grid.Rows.Length) return true;
        return grid.Columns.Count <= 3 && numbers * 10 >= grid.Rows.Length * 8 && rising == numbers && before > 3 && numbers >= 4 && HasTitles(grid);
    }

    private static bool HasTitles(AlignedGrid grid)
    {
        var titles = 0;
        foreach (var row in grid.Rows) titles += row.Pieces.Length > 1 && !row.Pieces[^2].IsFigure ? 1 : 0;
        return titles * 10 >= grid.Rows.Length * 8;
    }

    [GeneratedRegex(@"^(?:[-–•·●○■□▪◦*‣➢✓]|[(（]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,3})[.)、）．]{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}\.?)$")]
    private static partial Regex Mark();
}
