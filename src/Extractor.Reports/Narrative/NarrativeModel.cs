using System.Collections.Immutable;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Reports.Narrative;

/// <summary>What the running text of a report says: its paragraphs, and what they say with numbers. Immutable and thread-safe.</summary>
/// <param name="Passages">The paragraphs in reading order.</param>
/// <param name="Sentences">Their sentences with every number in them.</param>
/// <param name="Frames">What was understood, by passage and then by place.</param>
public sealed record NarrativeModel(ImmutableArray<Passage> Passages, ImmutableArray<Sentence> Sentences, ImmutableArray<Frame> Frames)
{
    /// <summary>A report without running text.</summary>
    public static NarrativeModel Empty { get; } = new([], [], []);
}
