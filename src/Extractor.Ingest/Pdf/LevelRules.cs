namespace Extractor.Ingest.Pdf;

/// <summary>Level lines that no ruled table uses. Pure and thread-safe.</summary>
internal static class LevelRules
{
    /// <summary>More lines than this are a drawing.</summary>
    private const int Most = 2_000;

    private const double Outer = 10;

    /// <summary>The level lines outside the tables, from top to bottom; pieces drawn column by column are one line.</summary>
    public static List<Rule> Outside(List<Rule> rules, IReadOnlyList<PageTable> tables)
    {
        var found = new List<Rule>();
        foreach (var rule in rules)
        {
            if (rule.IsLevel && !IsInside(rule, tables)) found.Add(rule);
        }

        if (found.Count > Most) return [];
        found.Sort((a, b) => a.At.CompareTo(b.At));
        return Joined(found);
    }

    /// <summary>The lines that stand within a region.</summary>
    public static List<Rule> Inside(List<Rule> rules, Area region) =>
        rules.FindAll(r => r.At >= region.Top && r.At <= region.Bottom && r.From >= region.Left - Outer && r.To <= region.Right + Outer);

    private static bool IsInside(Rule rule, IReadOnlyList<PageTable> tables)
    {
        foreach (var table in tables)
        {
            if (rule.At > table.Box.Top - 4 && rule.At < table.Box.Bottom + 4 && rule.To > table.Box.Left && rule.From < table.Box.Right) return true;
        }

        return false;
    }

    /// <summary>Lines of one height with small gaps between are one: many tables leave a gap at every column.</summary>
    private static List<Rule> Joined(List<Rule> rules)
    {
        var joined = new List<Rule>(rules.Count);
        for (var i = 0; i < rules.Count;)
        {
            var end = i + 1;
            while (end < rules.Count && rules[end].At - rules[i].At <= 1.5) end++;
            var row = rules.GetRange(i, end - i);
            row.Sort((a, b) => a.From.CompareTo(b.From));
            var open = row[0];
            foreach (var rule in row)
            {
                if (rule.From - open.To <= 12)
                {
                    open = open with { To = Math.Max(open.To, rule.To) };
                    continue;
                }

                joined.Add(open);
                open = rule;
            }

            joined.Add(open);
            i = end;
        }

        return joined;
    }
}
