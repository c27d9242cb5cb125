using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Results;

namespace Extractor.Pipeline.Series;

/// <summary>A small sketch of the numbers a document prints: the least hashes of its values, each as often as it is printed, ascending. Pure and thread-safe.</summary>
internal static class NumberSketch
{
    private const int Size = 256;

    /// <summary>With fewer numbers in common to look at, two documents may agree by chance.</summary>
    private const int Fewest = 12;

    /// <summary>The sketch of a document.</summary>
    public static ImmutableArray<uint> Of(DocumentResult result) =>
    [
        .. result.Numbers.GroupBy(n => n.Value)
            .SelectMany(g => Enumerable.Range(0, g.Count()).Select(i => Hash(string.Create(CultureInfo.InvariantCulture, $"{g.Key / 1.0000000000000000000000000000m} {i}"))))
            .Distinct().Order().Take(Size),
    ];

    /// <summary>The share of the smaller set that the other one holds too, 0 to 1; 0 where there is too little to tell.</summary>
    public static decimal Shared(ImmutableArray<uint> one, ImmutableArray<uint> two)
    {
        // A full sketch knows nothing of hashes above its last: only what both can know is compared.
        var last = Math.Min(one.Length == Size ? one[^1] : uint.MaxValue, two.Length == Size ? two[^1] : uint.MaxValue);
        var known = one.Where(h => h <= last).ToHashSet();
        var others = two.Where(h => h <= last).ToList();
        var fewer = Math.Min(known.Count, others.Count);
        return fewer < Fewest ? 0 : (decimal)others.Count(known.Contains) / fewer;
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}
