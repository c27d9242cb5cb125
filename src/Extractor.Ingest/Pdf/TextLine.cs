using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>A line of text of one page, in reading coordinates.</summary>
/// <param name="Text">What it says, spaces where a reader sees them.</param>
/// <param name="Box">Its box.</param>
/// <param name="Size">Size of most of its letters.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Words">Its words by place: where they begin and end in the text, and their boxes.</param>
internal sealed record TextLine(string Text, Area Box, double Size, bool IsBold, ImmutableArray<TextWord> Words)
{
    /// <summary>Whether its letters read upwards or downwards.</summary>
    public bool IsTurned { get; init; }
}

/// <summary>A run of letters of a line without a gap between.</summary>
/// <param name="Start">First character in the line's text.</param>
/// <param name="End">After the last character.</param>
/// <param name="Box">Its box.</param>
internal readonly record struct TextWord(int Start, int End, Area Box);
