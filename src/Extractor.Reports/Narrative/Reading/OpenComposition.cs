using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>A list of parts that is still being read.</summary>
internal sealed class OpenComposition(LevelFrame whole, string opener)
{
    public LevelFrame Whole { get; } = whole;

    public string Opener { get; } = opener;

    public List<LevelFrame> Parts { get; } = [];

    public bool IsOpenEnded { get; set; }

    public CompositionFrame Close() => new(Whole.Passage, Whole.Span, Whole.Subject, Whole, [.. Parts]) { Opener = Opener, IsOpenEnded = IsOpenEnded };
}
