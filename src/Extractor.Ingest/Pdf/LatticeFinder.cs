using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Finds the ruled tables of a page: lines that cross or touch belong together, and their places are the edges of a grid. Pure and thread-safe.</summary>
internal static class LatticeFinder
{
    /// <summary>How far lines may miss each other and still touch.</summary>
    private const double Touching = 4;

    /// <summary>Edges closer than this are one edge.</summary>
    private const double SameEdge = 3.2;

    private const int MostRules = 20_000;

    /// <summary>The grids from top to bottom; a frame around one cell is none.</summary>
    public static List<Lattice> Find(List<Rule> rules)
    {
        var found = new List<Lattice>();
        if (rules.Count > MostRules) return found;
        foreach (var group in Connected(rules))
        {
            if (Grid(group) is { } lattice) found.Add(lattice);
        }

        found.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
        return WithoutNested(found);
    }

    private static IEnumerable<List<Rule>> Connected(List<Rule> rules)
    {
        var parent = Enumerable.Range(0, rules.Count).ToArray();
        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }

        var levels = Enumerable.Range(0, rules.Count).Where(i => rules[i].IsLevel).ToList();
        foreach (var upright in Enumerable.Range(0, rules.Count).Where(i => !rules[i].IsLevel))
        {
            foreach (var level in levels)
            {
                if (Cross(rules[level], rules[upright])) parent[Root(level)] = Root(upright);
            }
        }

        return Enumerable.Range(0, rules.Count).GroupBy(Root).Select(g => g.Select(i => rules[i]).ToList());
    }

    private static bool Cross(Rule level, Rule upright) =>
        upright.At >= level.From - Touching && upright.At <= level.To + Touching && level.At >= upright.From - Touching && level.At <= upright.To + Touching;

    private static Lattice? Grid(List<Rule> rules)
    {
        ImmutableArray<Rule> levels = [.. rules.Where(r => r.IsLevel)];
        ImmutableArray<Rule> uprights = [.. rules.Where(r => !r.IsLevel)];
        if (levels.Length < 2 || uprights.IsEmpty) return null;
        var left = levels.Min(r => r.From);
        var right = levels.Max(r => r.To);
        var top = uprights.Min(r => r.From);
        var bottom = uprights.Max(r => r.To);

        // Outer borders are often left out: where the lines of the other direction reach beyond, the edge is theirs.
        var columns = Edges(uprights.Select(r => r.At), left, right);
        var rows = Edges(levels.Select(r => r.At), top, bottom);
        if (columns.Length < 2 || rows.Length < 2 || (columns.Length == 2 && rows.Length == 2)) return null;
        if (columns[^1] - columns[0] < 20 || rows[^1] - rows[0] < 8) return null;
        return new Lattice(columns, rows, levels, uprights);
    }

    private static ImmutableArray<double> Edges(IEnumerable<double> places, double from, double to)
    {
        var ordered = places.Order().ToList();
        var edges = ImmutableArray.CreateBuilder<double>();
        for (var i = 0; i < ordered.Count;)
        {
            var end = i + 1;
            while (end < ordered.Count && ordered[end] - ordered[end - 1] <= SameEdge && ordered[end] - ordered[i] <= 2 * SameEdge) end++;
            edges.Add(ordered.GetRange(i, end - i).Average());
            i = end;
        }

        if (edges.Count == 0 || edges[0] - from > 3 * SameEdge) edges.Insert(0, from);
        if (to - edges[^1] > 3 * SameEdge) edges.Add(to);
        return edges.ToImmutable();
    }

    /// <summary>A grid inside another (a box drawn inside a cell) is part of it.</summary>
    private static List<Lattice> WithoutNested(List<Lattice> found) =>
        [.. found.Where(inner => !found.Any(outer => !ReferenceEquals(inner, outer) && outer.Box.Contains(inner.Box.Left + 1, inner.Box.Top + 1) && outer.Box.Contains(inner.Box.Right - 1, inner.Box.Bottom - 1)))];
}
