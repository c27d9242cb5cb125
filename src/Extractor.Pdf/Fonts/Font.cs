using Extractor.Pdf.Geometry;

namespace Extractor.Pdf.Fonts;

/// <summary>Turns the bytes of shown strings into glyphs.</summary>
internal abstract class Font
{
    public required PdfFontInfo Info { get; init; }

    /// <summary>Height above the base line, in ems.</summary>
    public required double Ascent { get; init; }

    /// <summary>Depth below the base line, in ems; negative.</summary>
    public required double Descent { get; init; }

    public virtual bool IsVertical => false;

    /// <summary>From glyph space to ems; set for Type 3 fonts only.</summary>
    public Matrix? GlyphMatrix { get; init; }

    /// <summary>The glyph that begins at the position, which moves on by at least one byte.</summary>
    public abstract FontGlyph Next(ReadOnlySpan<byte> text, ref int position);
}
