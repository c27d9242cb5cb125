namespace Extractor.Ingest.Pdf;

/// <summary>Finds the columns that the pieces of some rows stand in, by the rivers of white between them. Pure and thread-safe.</summary>
internal static class ColumnFinder
{
    /// <summary>A river is one where this many rows have a gap for every row that writes across it (a heading over several columns).</summary>
    private const int GapsForOneAcross = 3;

    private const int FewestRows = 3;
    private const int MostHeadings = 8;

    /// <summary>Pieces may touch by this much and still stand in two columns.</summary>
    private const double Overhang = 0.4;

    /// <summary>The places of the columns, left to right.</summary>
    public static List<(double From, double To)> Find(IReadOnlyList<TextRow> rows)
    {
        var columns = Between(Rivers(Body(rows)), rows);
        foreach (var row in rows)
        {
            foreach (var piece in row.Pieces)
            {
                if (!columns.Exists(c => Math.Min(c.To, piece.Box.Right) - Math.Max(c.From, piece.Box.Left) > 0)) columns.Add((piece.Box.Left, piece.Box.Right));
            }
        }

        columns.Sort();
        return columns;
    }

    /// <summary>First and last of the columns a piece stands over; the nearest when it is over none.</summary>
    public static (int First, int Last) Span(IReadOnlyList<(double From, double To)> columns, Area box)
    {
        int first = -1, last = -1, best = 0;
        var most = double.MinValue;
        for (var i = 0; i < columns.Count; i++)
        {
            var common = Math.Min(columns[i].To, box.Right) - Math.Max(columns[i].From, box.Left);
            if (common > most) (best, most) = (i, common);
            if (common < Math.Min(columns[i].To - columns[i].From, box.Width) * 0.3) continue;
            if (first < 0) first = i;
            last = i;
        }

        return first < 0 ? (best, best) : (first, last);
    }

    /// <summary>The rows from the first one of figures on, where there are enough: headings over several columns hide the white between them.</summary>
    private static IReadOnlyList<TextRow> Body(IReadOnlyList<TextRow> rows)
    {
        var first = 0;
        while (first < Math.Min(rows.Count, MostHeadings) && !RunReach.HasFigures(rows[first])) first++;
        var parted = 0;
        for (var i = first; i < rows.Count; i++) parted += RunReach.HasFigures(rows[i]) ? 1 : 0;
        return first == 0 || parted < FewestRows ? rows : [.. rows.Skip(first)];
    }

    /// <summary>Stretches that lie in gaps of many rows and under pieces of few.</summary>
    private static List<(double From, double To)> Rivers(IReadOnlyList<TextRow> rows)
    {
        var marks = new List<(double At, int Gaps, int Pieces)>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Pieces.Length; i++)
            {
                var box = row.Pieces[i].Box;
                marks.Add((box.Left + Overhang, 0, 1));
                marks.Add((Math.Max(box.Left + Overhang, box.Right - Overhang), 0, -1));
                if (i == 0) continue;
                marks.Add((row.Pieces[i - 1].Box.Right - Overhang, 1, 0));
                marks.Add((box.Left + Overhang, -1, 0));
            }
        }

        marks.Sort((a, b) => a.At.CompareTo(b.At));
        var rivers = new List<(double From, double To)>();
        int gaps = 0, pieces = 0;
        for (var i = 0; i + 1 < marks.Count; i++)
        {
            gaps += marks[i].Gaps;
            pieces += marks[i].Pieces;
            if (marks[i + 1].At <= marks[i].At || gaps == 0 || pieces * GapsForOneAcross > gaps) continue;
            if (rivers.Count > 0 && rivers[^1].To >= marks[i].At) rivers[^1] = (rivers[^1].From, marks[i + 1].At);
            else rivers.Add((marks[i].At, marks[i + 1].At));
        }

        return rivers;
    }

    /// <summary>The columns between the rivers, as wide as the pieces that keep between two.</summary>
    private static List<(double From, double To)> Between(List<(double From, double To)> rivers, IReadOnlyList<TextRow> rows)
    {
        var extents = new (double From, double To)[rivers.Count + 1];
        Array.Fill(extents, (double.MaxValue, double.MinValue));
        foreach (var row in rows)
        {
            foreach (var piece in row.Pieces)
            {
                var column = 0;
                while (column < rivers.Count && rivers[column].From < piece.Box.Left + (2 * Overhang)) column++;
                if (column < rivers.Count && piece.Box.Right - (2 * Overhang) > rivers[column].From) continue;
                if (column > 0 && piece.Box.Left < rivers[column - 1].To - (2 * Overhang) && !AlignedPiece.LooksLikeFigure(piece.Text)) continue;
                extents[column] = (Math.Min(extents[column].From, piece.Box.Left), Math.Max(extents[column].To, piece.Box.Right));
            }
        }

        return [.. extents.Where(e => e.From < e.To)];
    }
}
