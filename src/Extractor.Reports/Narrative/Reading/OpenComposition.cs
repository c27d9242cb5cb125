using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>A list of parts that is still being read.</summary>
internal sealed class OpenComposition(LevelFrame whole, string opener)
{
    public LevelFrame Whole { get; } = whole;

    public string Opener { get; } = opener;

    /// <summary>Index of the token that opens the list.</summary>
    public int At { get; init; }

    /// <summary>Style of the label of the paragraph that holds the whole.</summary>
    public LabelStyle WholeLabel { get; init; }

    /// <summary>Style of the label of the first part's paragraph, or null before the first part.</summary>
    public LabelStyle? PartLabel { get; set; }

    /// <summary>Whether the parts add up to the whole already, half a last digit allowed for each number.</summary>
    public bool IsComplete => Parts.Count > 1 && Math.Abs(Parts.Sum(p => p.Amount.Value) - Whole.Amount.Value) <= Whole.Amount.HalfStep + Parts.Sum(p => p.Amount.HalfStep);

    /// <summary>Whether a single part is all of the whole.</summary>
    public bool IsOneInAll => Parts is [var only] && only.Amount.Value == Whole.Amount.Value;

    public List<LevelFrame> Parts { get; } = [];

    public bool IsOpenEnded { get; set; }

    public CompositionFrame Close() => new(Whole.Passage, Whole.Span, Whole.Subject, Whole, [.. Parts]) { Opener = Opener, IsOpenEnded = IsOpenEnded };
}
