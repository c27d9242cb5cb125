namespace Extractor.Ingest.Pdf;

/// <summary>Joins columns that only headings make with the columns they head: headings begin on the left of a wide column, figures end on its right. Pure and thread-safe.</summary>
internal static class HeadingColumns
{
    private const int MostHeadings = 5;

    /// <summary>The columns, left to right, each heading with its column.</summary>
    public static List<(double From, double To)> Join(List<(double From, double To)> columns, IReadOnlyList<TextRow> rows)
    {
        var used = Used(columns, rows);
        for (var i = 0; i < columns.Count; i++)
        {
            if (Partner(columns, used, i) is not { } partner) continue;
            var (first, second) = (Math.Min(i, partner), Math.Max(i, partner));
            columns[first] = (Math.Min(columns[first].From, columns[second].From), Math.Max(columns[first].To, columns[second].To));
            used[first].UnionWith(used[second]);
            columns.RemoveAt(second);
            used.RemoveAt(second);
            i = Math.Max(-1, first - 2);
        }

        return columns;
    }

    /// <summary>For each column the rows with a piece over it alone.</summary>
    private static List<SortedSet<int>> Used(List<(double From, double To)> columns, IReadOnlyList<TextRow> rows)
    {
        var used = columns.ConvertAll(_ => new SortedSet<int>());
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var piece in rows[row].Pieces)
            {
                var (first, last) = ColumnFinder.Span(columns, piece.Box);
                if (first == last) used[first].Add(row);
            }
        }

        return used;
    }

    /// <summary>The nearer neighbour that begins only below the headings, or null.</summary>
    private static int? Partner(List<(double From, double To)> columns, List<SortedSet<int>> used, int heading)
    {
        int? best = null;
        var nearest = double.MaxValue;
        for (var i = heading - 1; i <= heading + 1; i += 2)
        {
            if (i < 0 || i >= columns.Count || used[heading].Count is 0 or > MostHeadings || used[i].Count <= used[heading].Count || used[heading].Max >= used[i].Min) continue;
            var gap = i < heading ? columns[heading].From - columns[i].To : columns[i].From - columns[heading].To;
            if (gap < nearest) (best, nearest) = (i, gap);
        }

        return best;
    }
}
