namespace Extractor.Export.Totals;

/// <summary>Counts by name, in ordinal order. Not thread-safe.</summary>
public sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How often a name was counted; 0 where never.</summary>
    public int this[string name] => _counts.GetValueOrDefault(name);

    /// <summary>The names that were counted, with their counts.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>All counts together.</summary>
    public int Sum => _counts.Values.Sum();

    /// <summary>Counts a name.</summary>
    public void Add(string name, int times = 1) => _counts[name] = this[name] + times;

    /// <summary>Adds another tally's counts.</summary>
    public void Add(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (name, count) in other._counts) Add(name, count);
    }
}
