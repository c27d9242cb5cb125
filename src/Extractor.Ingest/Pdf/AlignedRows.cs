using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells which lines of an aligned table are one row: between two level lines, closer together than the rows, or going on with the line above. Pure and thread-safe.</summary>
internal static class AlignedRows
{
    /// <summary>Most lines of a wrapped cell.</summary>
    private const int MostLines = 6;

    private const int MostHeaderRows = 5;

    /// <summary>For each row the number of the table row it belongs to, from 0, rising.</summary>
    /// <param name="grid">The rows.</param>
    /// <param name="rules">Heights of the level lines, from top to bottom.</param>
    public static int[] Group(AlignedGrid grid, IReadOnlyList<double> rules)
    {
        var rows = grid.Rows;
        var starts = new bool[rows.Length];
        var between = RuledRows(grid, rules);
        var header = between ? 0 : HeaderRows(grid, rules);
        var body = HasSpans(grid, header) ? header : 0;
        var wrapped = between ? null : WrappedCells.Starts(grid, body, rules);
        var limit = between || wrapped is not null ? double.MaxValue : WrapGap(grid, rules);
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 0 || IsParted(rows[i - 1], rows[i], rules)) starts[i] = true;
            else if (between) starts[i] = IsAbove(rows[i], rules[0]) && !JoinsHeader(grid, Array.LastIndexOf(starts, true, i - 1), i);
            else if (i >= body && wrapped is not null) starts[i] = wrapped[i];
            else if (Overlaps(rows[i - 1], rows[i])) starts[i] = false;
            else if (i < header) starts[i] = !JoinsHeader(grid, Array.LastIndexOf(starts, true, i - 1), i);
            else starts[i] = i == header || !(rows[i].Top - rows[i - 1].Bottom <= limit || GoesOn(rows[i - 1], rows[i]));
        }

        PartFigures(grid, starts);
        var group = new int[rows.Length];
        for (var i = 1; i < rows.Length; i++) group[i] = group[i - 1] + (starts[i] ? 1 : 0);
        return group;
    }

    /// <summary>Two figures in one column are two rows: a group that holds such is parted where its lines stand farthest apart.</summary>
    private static void PartFigures(AlignedGrid grid, bool[] starts)
    {
        for (var first = 0; first < starts.Length;)
        {
            var end = first + 1;
            while (end < starts.Length && !starts[end]) end++;
            if (end - first == 1 || !HasTwoFigures(grid, first, end))
            {
                first = end;
                continue;
            }

            var widest = first + 1;
            for (var i = first + 2; i < end; i++)
            {
                if (grid.Rows[i].Top - grid.Rows[i - 1].Bottom > grid.Rows[widest].Top - grid.Rows[widest - 1].Bottom) widest = i;
            }

            starts[widest] = true;
        }
    }

    private static bool IsAbove(AlignedRow row, double rule) => (row.Top + row.Bottom) / 2 < rule;

    private static bool IsParted(AlignedRow above, AlignedRow below, IReadOnlyList<double> rules)
    {
        foreach (var rule in rules)
        {
            if (rule > (above.Top + above.Bottom) / 2 && rule < (below.Top + below.Bottom) / 2) return true;
        }

        return false;
    }

    /// <summary>Whether a level line parts every two rows, so that what stands between two lines is one row.</summary>
    private static bool RuledRows(AlignedGrid grid, IReadOnlyList<double> rules)
    {
        var bands = 0;
        for (int i = 0, start = 0; i < grid.Rows.Length; i++)
        {
            if (i + 1 < grid.Rows.Length && !IsParted(grid.Rows[i], grid.Rows[i + 1], rules)) continue;
            if (i + 1 - start > MostLines || HasTwoFigures(grid, start, i + 1)) return false;
            bands++;
            start = i + 1;
        }

        return bands >= 3;
    }

    /// <summary>Whether two lines of a group have figures in the same column: then they are two rows.</summary>
    private static bool HasTwoFigures(AlignedGrid grid, int first, int end)
    {
        for (var column = 1; column < grid.Columns.Count; column++)
        {
            var figures = 0;
            for (var i = first; i < end; i++) figures += grid.Rows[i].At(column) is { IsFigure: true } ? 1 : 0;
            if (figures > 1) return true;
        }

        return false;
    }

    /// <summary>The gap up to which lines are one row, where the rows stand clearly farther apart than the lines of a cell; -1 where they do not.</summary>
    private static double WrapGap(AlignedGrid grid, IReadOnlyList<double> rules)
    {
        var gaps = new List<double>();
        for (var i = 1; i < grid.Rows.Length; i++)
        {
            if (!IsParted(grid.Rows[i - 1], grid.Rows[i], rules)) gaps.Add(grid.Rows[i].Top - grid.Rows[i - 1].Bottom);
        }

        if (gaps.Count < 3) return -1;
        gaps.Sort();
        var size = grid.Rows[^1].Size;
        double widest = 0, limit = -1;
        for (var i = 1; i < gaps.Count; i++)
        {
            if (gaps[i] - gaps[i - 1] <= widest || gaps[i - 1] > 0.7 * size) continue;
            (widest, limit) = (gaps[i] - gaps[i - 1], (gaps[i] + gaps[i - 1]) / 2);
        }

        return widest >= 0.3 * size && IsWrapping(grid, limit) ? limit : -1;
    }

    /// <summary>Whether groups made by a gap look like wrapped cells: no two figures in a column, and lines in which some columns have ended.</summary>
    private static bool IsWrapping(AlignedGrid grid, double limit)
    {
        int groups = 0, tall = 0, uneven = 0;
        for (int i = 0, start = 0; i < grid.Rows.Length; i++)
        {
            if (i + 1 < grid.Rows.Length && grid.Rows[i + 1].Top - grid.Rows[i].Bottom <= limit) continue;
            groups++;
            if (i > start)
            {
                if (i + 1 - start > MostLines || HasTwoFigures(grid, start, i + 1)) return false;
                tall++;
                for (var k = start + 1; k <= i; k++)
                {
                    if (grid.Rows[k].Pieces.Length == grid.Rows[start].Pieces.Length) continue;
                    uneven++;
                    break;
                }
            }

            start = i + 1;
        }

        return groups >= 3 && uneven * 2 >= tall;
    }

    /// <summary>How many lines stand above the first row of figures (or above the second level line).</summary>
    private static int HeaderRows(AlignedGrid grid, IReadOnlyList<double> rules)
    {
        var rows = grid.Rows;
        for (var i = 0; i < Math.Min(rows.Length, MostHeaderRows + 1); i++)
        {
            if (i > 0 && rules.Count > 2 && IsParted(rows[i - 1], rows[i], rules)) return i;
            int figures = 0, values = 0;
            foreach (var piece in rows[i].Pieces)
            {
                if (piece.First == 0 && rows[i].Pieces.Length > 1) continue;
                values++;
                if (piece.IsFigure && !IsYear(piece.Text.Text)) figures++;
            }

            if (figures * 2 >= values && figures > 0) return WithLabels(rows, i);
        }

        return 0;
    }

    /// <summary>The first lines of the label beside the first figures belong to the body.</summary>
    private static int WithLabels(ImmutableArray<AlignedRow> rows, int first)
    {
        while (first > 1 && rows[first - 1].Pieces.Length == 1 && rows[first - 1].Pieces[0] is { First: 0, Last: 0 } && rows[first].Top - rows[first - 1].Bottom <= rows[first - 1].Top - rows[first - 2].Bottom) first--;
        return first;
    }

    /// <summary>Whether a heading stands over several columns.</summary>
    private static bool HasSpans(AlignedGrid grid, int header)
    {
        for (var i = 0; i < header; i++)
        {
            foreach (var piece in grid.Rows[i].Pieces)
            {
                if (piece.Last > piece.First) return true;
            }
        }

        return false;
    }

    private static bool IsYear(string text) => text.Length is 4 or 5 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)) && char.IsAsciiDigit(text[3]);

    /// <summary>Whether two lines reach into each other: lines of neighbouring cells of one row, set in the middle of its height.</summary>
    private static bool Overlaps(AlignedRow above, AlignedRow below)
    {
        if (below.Top - above.Bottom > -0.3 * Math.Min(above.Size, below.Size)) return false;
        foreach (var piece in below.Pieces)
        {
            if (piece.IsFigure && above.At(piece.First) is { IsFigure: true }) return false;
        }

        return true;
    }

    /// <summary>Whether a line of the header goes on with the ones above: close below, and nothing in it stands under a heading over several columns (or over such).</summary>
    /// <param name="grid">The lines.</param>
    /// <param name="first">First line of the header row.</param>
    /// <param name="line">The line.</param>
    private static bool JoinsHeader(AlignedGrid grid, int first, int line)
    {
        var row = grid.Rows[line];
        if (row.Top - grid.Rows[line - 1].Bottom > 0.6 * row.Size) return false;
        for (var i = first; i < line; i++)
        {
            foreach (var above in grid.Rows[i].Pieces)
            {
                foreach (var piece in row.Pieces)
                {
                    if (piece.First <= above.Last && piece.Last >= above.First && (piece.First != above.First || piece.Last != above.Last)) return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a line only lengthens texts of the line above.</summary>
    private static bool GoesOn(AlignedRow above, AlignedRow below)
    {
        if (below.Top - above.Bottom > 0.8 * below.Size) return false;
        foreach (var piece in below.Pieces)
        {
            if (piece.IsFigure || above.At(piece.First) is not { IsFigure: false }) return false;
        }

        return !below.HasLabel || (below.Pieces.Length == 1 && below.Pieces[0].First == below.Pieces[0].Last && char.IsLower(below.Pieces[0].Text.Text[0]));
    }
}
