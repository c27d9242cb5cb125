namespace Extractor.Pdf;

/// <summary>One glyph of a page, with the text it stands for.</summary>
/// <remarks>Letters are in the order the file draws them, which need not be the order of reading. White space that is drawn is a letter too.</remarks>
public readonly record struct PdfLetter
{
    /// <summary>Unicode text; several characters for a ligature, U+FFFD where it cannot be told, never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The advance by the font's ascent and descent, as the smallest upright box that holds it.</summary>
    public required PdfBox Box { get; init; }

    /// <summary>Where the glyph's origin lies: the left end of its base line, or the middle top in vertical writing.</summary>
    public required PdfPoint Origin { get; init; }

    /// <summary>Where the next glyph would begin.</summary>
    public required PdfPoint End { get; init; }

    /// <summary>Height of the em on the page, in points.</summary>
    public required double FontSize { get; init; }

    /// <summary>The font.</summary>
    public required PdfFontInfo Font { get; init; }

    /// <summary>Fill colour; the stroke colour where only outlines are drawn.</summary>
    public required PdfColour Colour { get; init; }

    /// <summary>Turn of the base line in degrees, counter-clockwise as seen on the page, -180 exclusive to 180: 0 reads rightwards, 90 upwards.</summary>
    public required double Angle { get; init; }

    /// <summary>What is special about the letter.</summary>
    public PdfLetterTraits Traits { get; init; }

    /// <summary>The marked-content id (MCID) the letter stands in; -1 for none.</summary>
    public int MarkedContentId { get; init; }

    /// <summary>Position in <see cref="PdfPage.Letters"/>, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Text that is drawn in no colour, as the text layer under or over a scan is.</summary>
    public bool IsInvisible => (Traits & PdfLetterTraits.Invisible) != 0;

    /// <summary>The middle of the letter lies outside the clip in force or outside the page: nobody sees it.</summary>
    public bool IsClippedOut => (Traits & PdfLetterTraits.ClippedOut) != 0;

    /// <summary>The font writes from top to bottom.</summary>
    public bool IsVertical => (Traits & PdfLetterTraits.Vertical) != 0;

    /// <summary>The letter belongs to an annotation, such as a filled form field.</summary>
    public bool IsAnnotation => (Traits & PdfLetterTraits.Annotation) != 0;
}

/// <summary>What is special about a letter.</summary>
[Flags]
public enum PdfLetterTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Drawn in no colour (text rendering mode 3 or 7).</summary>
    Invisible = 1,

    /// <summary>Outside the clip or the page.</summary>
    ClippedOut = 2,

    /// <summary>Vertical writing.</summary>
    Vertical = 4,

    /// <summary>From the appearance of an annotation.</summary>
    Annotation = 8,

    /// <summary>The text was given by the file as ActualText in place of what the glyphs say.</summary>
    ActualText = 16,
}
