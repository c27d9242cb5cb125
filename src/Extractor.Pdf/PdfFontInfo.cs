namespace Extractor.Pdf;

/// <summary>What is known of a font; letters of one font share one instance.</summary>
/// <param name="Name">The name without its subset prefix, as written in the file.</param>
/// <param name="Kind">How the font is stored.</param>
/// <param name="IsBold">Bold by name, flag or weight.</param>
/// <param name="IsItalic">Italic or oblique by name, flag or angle.</param>
/// <param name="IsSerif">Serif by flag or name.</param>
/// <param name="IsFixedPitch">Fixed pitch by flag or name.</param>
/// <param name="IsEmbedded">Whether the file carries the font's program.</param>
/// <param name="Ordering">The character collection of a CJK font, such as "GB1", "CNS1", "Japan1", "Korea1"; null for others.</param>
/// <param name="IsReadable">False where the letters cannot be told: their text is U+FFFD.</param>
public sealed record PdfFontInfo(
    string Name, PdfFontKind Kind, bool IsBold, bool IsItalic, bool IsSerif, bool IsFixedPitch, bool IsEmbedded, string? Ordering, bool IsReadable);

/// <summary>How a font is stored.</summary>
public enum PdfFontKind
{
    /// <summary>Type 1 or one of the fourteen standard fonts.</summary>
    Type1,

    /// <summary>TrueType, one byte a character.</summary>
    TrueType,

    /// <summary>Glyphs drawn by content of the file.</summary>
    Type3,

    /// <summary>Composite: several bytes a character.</summary>
    Composite,
}
