using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>A piece of a passage. Immutable and thread-safe.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters in the passage's text.</param>
/// <param name="Text">Its folded characters.</param>
internal sealed record Token(TokenKind Kind, CharSpan Span, string Text)
{
    /// <summary>The number of a <see cref="TokenKind.Number"/> and a number that became a year or a reference.</summary>
    public PrintedNumber? Number { get; init; }

    /// <summary>The year of a year, or of a base phrase that names one.</summary>
    public int? Year { get; init; }

    /// <summary>Of a direction, which way.</summary>
    public Direction Direction { get; init; }

    /// <summary>Of a base phrase, what it names.</summary>
    public BaseKind Base { get; init; }

    /// <summary>Of a completion phrase, the budget it names.</summary>
    public LevelKind Budget { get; init; }
}
