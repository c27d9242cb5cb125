using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>A run of rows that may be a table.</summary>
/// <param name="First">First row.</param>
/// <param name="End">After the last row.</param>
/// <param name="Rules">Heights of the level lines that bound or part it; none where only alignment shows it.</param>
internal readonly record struct RowRun(int First, int End, List<double> Rules)
{
    /// <summary>Whether level lines bound it.</summary>
    public bool IsBounded => Rules.Count > 0;

    /// <summary>Whether a caption (Table 3) stands right above or below.</summary>
    public bool IsCaptioned { get; init; }
}

/// <summary>Finds runs of rows whose pieces may be the cells of a table, by level lines of one width and by alignment. Pure and thread-safe.</summary>
internal static partial class AlignedRuns
{
    private const double SameEnd = 6;
    private const double ShortestRule = 90;

    /// <summary>Most lines of one piece between two of several: a wrapped label.</summary>
    private const int MostBetween = 8;

    private const int MostLed = 3;

    /// <summary>Rows nearer than this share of their size may belong together.</summary>
    private const double Near = 2.3;

    private const double ReachesIn = 0.3;

    /// <summary>A caption may take so many lines.</summary>
    private const int CaptionLines = 3;

    /// <summary>So many bands between lines show that a line stands under every row.</summary>
    private const int FewestRowLines = 3;

    /// <summary>Among so many lines of one width a band may hold a label alone.</summary>
    private const int FewestRowRules = 6;

    /// <summary>The runs from top to bottom; they do not overlap.</summary>
    /// <param name="rows">Rows from top to bottom.</param>
    /// <param name="rules">Level lines outside the ruled tables, from top to bottom.</param>
    /// <param name="barriers">Heights of the ruled tables; no run reaches over one.</param>
    public static List<RowRun> Find(IReadOnlyList<TextRow> rows, IReadOnlyList<Rule> rules, IReadOnlyList<double> barriers)
    {
        var runs = Bounded(rows, rules, barriers);
        var taken = new bool[rows.Count];
        foreach (var run in runs) Array.Fill(taken, true, run.First, run.End - run.First);
        for (var i = 0; i < rows.Count; i++)
        {
            if (taken[i] || !rows[i].IsParted) continue;
            var end = End(rows, i, taken, barriers);
            var first = Start(rows, i, taken, barriers);
            if (end - first >= 2) runs.Add(new RowRun(first, end, []) { IsCaptioned = IsCaptioned(rows, first, end) });
            Array.Fill(taken, true, first, end - first);
            i = Math.Max(i, end - 1);
        }

        runs.Sort((a, b) => a.First.CompareTo(b.First));
        return WithBodies(runs, rows);
    }

    /// <summary>Joins a header between two lines with the unbounded body right below, whose last line stands on the next page.</summary>
    private static List<RowRun> WithBodies(List<RowRun> runs, IReadOnlyList<TextRow> rows)
    {
        for (var i = runs.Count - 2; i >= 0; i--)
        {
            var (header, body) = (runs[i], runs[i + 1]);
            if (!header.IsBounded || body.IsBounded || header.End != body.First || RunReach.HasFigures(rows[header.End - 1]) || RunReach.HasFigures(rows[header.First]) || !RunReach.IsNear(rows[body.First - 1], rows[body.First])) continue;
            runs[i] = header with { End = body.End };
            runs.RemoveAt(i + 1);
        }

        return runs;
    }

    /// <summary>Level lines of the same ends, one below the other, with rows of several pieces between: a table of three or more lines.</summary>
    private static List<RowRun> Bounded(IReadOnlyList<TextRow> rows, IReadOnlyList<Rule> rules, IReadOnlyList<double> barriers)
    {
        var runs = new List<RowRun>();
        var used = new bool[rules.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            if (used[i] || rules[i].Length < ShortestRule) continue;
            var group = new List<double>();
            for (var k = i; k < rules.Count; k++)
            {
                if (used[k] || Math.Abs(rules[k].From - rules[i].From) > SameEnd || Math.Abs(rules[k].To - rules[i].To) > SameEnd) continue;
                used[k] = true;
                group.Add(rules[k].At);
            }

            AddChains(rows, group, rules[i], barriers, runs);
        }

        return runs;
    }

    private static void AddChains(IReadOnlyList<TextRow> rows, List<double> heights, Rule rule, IReadOnlyList<double> barriers, List<RowRun> runs)
    {
        for (var i = 0; i + 1 < heights.Count;)
        {
            var k = i;
            while (k + 1 < heights.Count && IsTabular(rows, heights[k], heights[k + 1], rule, barriers, heights.Count >= FewestRowRules)) k++;
            if (k > i)
            {
                var (first, end) = Between(rows, heights[i], heights[k]);
                var parted = 0;
                for (var r = first; r < end; r++) parted += rows[r].IsParted ? 1 : 0;
                if (end > first && k - i >= FewestRowLines) (first, end) = RunReach.Of(rows, first, end, rule);
                if (parted >= 2 && !runs.Exists(r => r.First < end && first < r.End)) runs.Add(new RowRun(first, end, heights.GetRange(i, k - i + 1)));
            }

            i = Math.Max(i + 1, k);
        }
    }

    private static bool IsCaptioned(IReadOnlyList<TextRow> rows, int first, int end)
    {
        for (var i = Math.Max(0, first - CaptionLines); i < Math.Min(rows.Count, first + 1); i++)
        {
            if (TableCaption.Is(rows[i].Line.Text)) return true;
        }

        return end < rows.Count && TableCaption.Is(rows[end].Line.Text);
    }

    private static bool IsTabular(IReadOnlyList<TextRow> rows, double top, double bottom, Rule rule, IReadOnlyList<double> barriers, bool hasRowLines)
    {
        foreach (var barrier in barriers)
        {
            if (barrier > top && barrier < bottom) return false;
        }

        var (first, end) = Between(rows, top, bottom);
        int parted = 0, outside = 0, wide = 0;
        for (var i = first; i < end; i++)
        {
            if (Caption().IsMatch(rows[i].Line.Text)) return false;
            if (rows[i].IsParted) parted++;
            if (!rows[i].IsParted && rows[i].Line.Box.Width > rule.Length * 0.5) wide++;
            if (rows[i].Line.Box.Left < rule.From - 12 || rows[i].Line.Box.Right > rule.To + 12) outside++;
        }

        return end > first && outside == 0 && (parted * 2 >= end - first || end - first <= 2 || ((parted > 0 || hasRowLines) && wide == 0 && (end - first <= 8 || parted * 4 >= end - first)));
    }

    private static (int First, int End) Between(IReadOnlyList<TextRow> rows, double top, double bottom)
    {
        var first = 0;
        while (first < rows.Count && Middle(rows[first]) < top) first++;
        var end = first;
        while (end < rows.Count && Middle(rows[end]) < bottom) end++;
        return (first, end);
    }

    private static double Middle(TextRow row) => (row.Top + row.Bottom) / 2;

    /// <summary>How far a run reaches: rows of one piece belong to it when they fit under one piece above and rows of several follow.</summary>
    private static int End(IReadOnlyList<TextRow> rows, int first, bool[] taken, IReadOnlyList<double> barriers)
    {
        var end = first + 1;
        for (var i = first + 1; i < rows.Count && !taken[i]; i++)
        {
            var isApart = rows[i].Top - rows[i - 1].Bottom > Near * Math.Max(rows[i].Line.Size, rows[i - 1].Line.Size);
            if ((isApart && !SpacedRows.GoOn(rows, first, i, rows[i].IsParted ? i + 1 : NextParted(rows, i))) || IsBarred(rows[i - 1], rows[i], barriers)) break;
            if (rows[i].IsParted)
            {
                end = i + 1;
                continue;
            }

            if (i - end >= MostBetween || TableCaption.Is(rows[i].Line.Text) || IsProse(rows[i], rows, first, NextParted(rows, i))) break;
        }

        return Last(rows, end, taken, barriers);
    }

    /// <summary>After the next row of several pieces near a row, or the row itself where none is: what stands beside it shows how wide the table is.</summary>
    private static int NextParted(IReadOnlyList<TextRow> rows, int row)
    {
        for (var i = row + 1; i < Math.Min(rows.Count, row + MostBetween + 1); i++)
        {
            if (TableCaption.Is(rows[i].Line.Text)) break;
            if (rows[i].IsParted) return i + 1;
        }

        return row;
    }

    /// <summary>Lines right below the last row that stand over one piece are the last lines of a wrapped cell.</summary>
    private static int Last(IReadOnlyList<TextRow> rows, int end, bool[] taken, IReadOnlyList<double> barriers)
    {
        var last = end;
        while (last < rows.Count && last - end < MostLed && !taken[last] && !rows[last].IsParted && !IsBarred(rows[last - 1], rows[last], barriers) && IsUnderOne(rows[last], rows[last - 1], rows[end - 1])) last++;
        return last;
    }

    private static bool IsUnderOne(TextRow row, TextRow above, TextRow parted)
    {
        // A line that reaches into the height of the one above is one of a cell beside it.
        if (above.Bottom - row.Top > ReachesIn * row.Line.Size && row.Line.Box.Left >= parted.Line.Box.Left && row.Line.Box.Right <= parted.Line.Box.Right) return true;
        if (row.Top - above.Bottom > 0.35 * row.Line.Size || row.Line.Box.Width > parted.Line.Box.Width * 0.4) return false;
        var under = 0;
        foreach (var piece in parted.Pieces) under += Math.Min(piece.Box.Right, row.Line.Box.Right) > Math.Max(piece.Box.Left, row.Line.Box.Left) ? 1 : 0;
        return under == 1;
    }

    /// <summary>Where a run begins: lines close above that stand over one piece only are the first lines of a wrapped cell.</summary>
    private static int Start(IReadOnlyList<TextRow> rows, int first, bool[] taken, IReadOnlyList<double> barriers)
    {
        var start = first;
        while (start > 0 && first - start < MostLed && !taken[start - 1] && !rows[start - 1].IsParted && !IsBarred(rows[start - 1], rows[start], barriers))
        {
            var above = rows[start - 1].Line;
            if (rows[start].Top - above.Box.Bottom > 0.35 * above.Size || above.Box.Width > rows[first].Line.Box.Width * 0.4) break;
            var over = 0;
            foreach (var piece in rows[first].Pieces) over += Math.Min(piece.Box.Right, above.Box.Right) > Math.Max(piece.Box.Left, above.Box.Left) ? 1 : 0;
            if (over > 1) break;
            start--;
        }

        return start;
    }

    private static bool IsBarred(TextRow above, TextRow below, IReadOnlyList<double> barriers)
    {
        foreach (var barrier in barriers)
        {
            if (barrier > Middle(above) && barrier < Middle(below)) return true;
        }

        return false;
    }

    private static bool IsProse(TextRow row, IReadOnlyList<TextRow> rows, int first, int end)
    {
        double left = double.MaxValue, right = 0;
        for (var i = first; i < end; i++) (left, right) = (Math.Min(left, rows[i].Line.Box.Left), Math.Max(right, rows[i].Line.Box.Right));
        return row.Line.Box.Width > (right - left) * 0.7 || row.Line.Box.Left < left - 12 || row.Line.Box.Right > right + 12;
    }

    [GeneratedRegex(@"^(?:table|figure|exhibit|chart)\s+(?:\d|[A-Z]\b|[IVX]+\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();
}
