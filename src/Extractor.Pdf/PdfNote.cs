using System.Collections.Immutable;

namespace Extractor.Pdf;

/// <summary>A note to be added to a page. Immutable and safe to use from several threads.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Box">What is highlighted, as seen; null for a note at the page's top left corner.</param>
/// <param name="Colour">Colour of the highlight.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What it says; line breaks are kept.</param>
/// <param name="Name">A name unlike that of every other note of the file.</param>
public sealed record PdfNote(int Page, PdfBox? Box, PdfColour Colour, string Author, string Text, string Name)
{
    /// <summary>The lines of what is highlighted, all within the box; empty where the box is the highlight.</summary>
    public ImmutableArray<PdfBox> Lines { get; init; } = [];
}
