using System.Collections.Immutable;

namespace Extractor.Pipeline.Series;

/// <summary>A report with the files it was published in.</summary>
/// <param name="Lead">The file that speaks for it.</param>
/// <param name="Others">Files that print the same numbers.</param>
/// <param name="Differing">A file of another format that prints almost the same numbers, or null.</param>
internal sealed record Rendered(SeriesMember Lead, ImmutableArray<SeriesMember> Others, SeriesMember? Differing);

/// <summary>Finds the files that are one report: of one department, year and kind, and with the same numbers. Pure and thread-safe.</summary>
/// <param name="sketch">The sketch of a member's numbers.</param>
internal sealed class RenderingGroups(Func<SeriesMember, ImmutableArray<uint>> sketch)
{
    /// <summary>Two renderings that differ in more are two versions.</summary>
    private const decimal AlmostAll = 0.9m;

    /// <summary>The reports. Several for one department, year and kind mean that nobody knows which is meant.</summary>
    public IEnumerable<Rendered> Of(IEnumerable<SeriesMember> members)
    {
        foreach (var group in members.GroupBy(m => (m.Department, m.Entity.Scope, m.Year, m.Summary.Kind)))
        {
            foreach (var rendered in Clustered([.. group])) yield return rendered;
        }
    }

    private IEnumerable<Rendered> Clustered(List<SeriesMember> members)
    {
        if (members.Count == 1) return [new Rendered(members[0], [], null)];
        var clusters = new List<List<SeriesMember>>();
        foreach (var member in members.OrderBy(m => m.Rank))
        {
            if (clusters.Find(c => NumberSketch.Shared(sketch(c[0]), sketch(member)) == 1) is { } same) same.Add(member);
            else clusters.Add([member]);
        }

        return clusters is [var first, var second] && AreRenderings(first, second)
            ? [new Rendered(first[0], [.. first.Skip(1), .. second.Skip(1)], second[0])]
            : clusters.Select(c => new Rendered(c[0], [.. c.Skip(1)], null));
    }

    // The same format twice is two versions of the report, of which one may correct the other.
    private bool AreRenderings(List<SeriesMember> first, List<SeriesMember> second) =>
        first[0].IsComplete && second[0].IsComplete && !first.Select(m => m.Summary.Format).Intersect(second.Select(m => m.Summary.Format)).Any()
        && NumberSketch.Shared(sketch(first[0]), sketch(second[0])) >= AlmostAll;
}
