namespace Extractor.Pdf.Fonts;

/// <summary>A font of one byte a character: Type 1, TrueType and Type 3. Immutable.</summary>
internal sealed class SimpleFont(FontGlyph[] glyphs) : Font
{
    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int position) => glyphs[text[position++]];
}
