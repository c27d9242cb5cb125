using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Finds the ruling lines of a page among its paths: strokes, outlines of rectangles, thin fills. Broken and doubled lines become one. Pure and thread-safe.</summary>
internal static class RuleCollector
{
    /// <summary>A filled area thinner than this is a line.</summary>
    private const double ThinFill = 3.2;

    /// <summary>Lines closer than this are one (double lines, lines drawn cell by cell).</summary>
    private const double SameLine = 2.6;

    /// <summary>Gaps up to this are bridged (dashes, lines drawn cell by cell).</summary>
    private const double SmallGap = 3.5;

    private const double Shortest = 3;

    /// <summary>The lines, level ones first, each group by place.</summary>
    public static List<Rule> Read(PdfPage page, PageFrame frame)
    {
        var raw = new List<Rule>();
        foreach (var path in page.Paths)
        {
            if (path.IsAnnotation) continue;
            foreach (var piece in path.Subpaths) Collect(path, piece, frame, raw);
        }

        return [.. Merge(raw.Where(r => r.IsLevel)), .. Merge(raw.Where(r => !r.IsLevel))];
    }

    private static void Collect(PdfPath path, PdfSubpath piece, PageFrame frame, List<Rule> found)
    {
        if (piece.HasCurves) return;
        var box = frame.ToReading(piece.Box);
        if (path.Fill is { } fill && !fill.IsNearlyWhite)
        {
            if (box.Height <= ThinFill && box.Width > box.Height) { Add(found, new Rule(true, (box.Top + box.Bottom) / 2, box.Left, box.Right)); return; }
            if (box.Width <= ThinFill && box.Height > box.Width) { Add(found, new Rule(false, (box.Left + box.Right) / 2, box.Top, box.Bottom)); return; }
        }

        if (path.Stroke is not { } stroke || stroke.IsNearlyWhite) return;
        var count = piece.IsClosed ? piece.Points.Length : piece.Points.Length - 1;
        for (var i = 0; i < count; i++)
        {
            var a = frame.ToReading(piece.Points[i]);
            var b = frame.ToReading(piece.Points[(i + 1) % piece.Points.Length]);
            var (dx, dy) = (Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
            if (dy <= 1 && dx > dy) Add(found, new Rule(true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
            else if (dx <= 1 && dy > dx) Add(found, new Rule(false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));

            // A short thick stroke is a line across its direction's width.
            else if (dx <= 1 && dy <= 1 && path.LineWidth > Shortest) Add(found, new Rule(true, a.Y, a.X - (path.LineWidth / 2), a.X + (path.LineWidth / 2)));
        }
    }

    private static void Add(List<Rule> found, Rule rule)
    {
        if (rule.Length > 0.2) found.Add(rule);
    }

    private static IEnumerable<Rule> Merge(IEnumerable<Rule> rules)
    {
        var ordered = rules.OrderBy(r => r.At).ToList();
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && ordered[end].At - ordered[end - 1].At <= SameLine && ordered[end].At - ordered[i].At <= 2 * SameLine) end++;
            foreach (var rule in MergeAlong(ordered.GetRange(i, end - i))) yield return rule;
            i = end;
        }
    }

    private static IEnumerable<Rule> MergeAlong(List<Rule> group)
    {
        var at = group.Average(r => r.At);
        group.Sort((a, b) => a.From.CompareTo(b.From));
        var open = group[0] with { At = at };
        foreach (var rule in group.Skip(1))
        {
            if (rule.From <= open.To + SmallGap)
            {
                open = open with { To = Math.Max(open.To, rule.To) };
                continue;
            }

            if (open.Length >= Shortest) yield return open;
            open = rule with { At = at };
        }

        if (open.Length >= Shortest) yield return open;
    }
}
