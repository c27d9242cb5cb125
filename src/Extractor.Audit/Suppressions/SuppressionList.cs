using System.Collections.Immutable;

namespace Extractor.Audit.Suppressions;

/// <summary>The decisions of a run, with the day that tells which of them still count. Immutable and thread-safe.</summary>
/// <param name="Entries">The decisions, in the order of the file.</param>
/// <param name="Today">The day of the run.</param>
public sealed record SuppressionList(ImmutableArray<SuppressionEntry> Entries, DateOnly Today)
{
    /// <summary>No decision.</summary>
    public static SuppressionList None { get; } = new([], DateOnly.MinValue);

    /// <summary>Those that no longer count.</summary>
    public ImmutableArray<SuppressionEntry> Expired => [.. Entries.Where(e => e.HasExpired(Today))];

    /// <summary>The first decision that counts for a finding, or null.</summary>
    /// <param name="document">Input path of the document.</param>
    /// <param name="id">Id of the finding.</param>
    /// <param name="check">Name of its check.</param>
    public SuppressionEntry? Find(string document, string id, string check)
    {
        foreach (var entry in Entries)
        {
            if (!entry.HasExpired(Today) && entry.Covers(document, id, check)) return entry;
        }

        return null;
    }
}
