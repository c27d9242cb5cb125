using System.Collections.Immutable;

namespace Extractor.Reports.Narrative;

/// <summary>Splits running text into sentences and understands the numbers in them. Pure and thread-safe.</summary>
public static class NarrativeReader
{
    /// <summary>The sentences in reading order. Everything but indicators of sentences, facts and claims is filled already.</summary>
    public static ImmutableArray<Sentence> Read(Report report) => [];
}
