namespace Extractor.Pdf.Fonts;

/// <summary>A font of several bytes a character; glyphs are built when first shown.</summary>
internal sealed class CompositeFont(CharacterMap map, CidMetrics metrics, CidTexts texts) : Font
{
    private readonly FontGlyph?[]?[] _pages = new FontGlyph?[]?[256];
    private readonly Dictionary<uint, FontGlyph> _others = [];

    public override bool IsVertical => map.IsVertical;

    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int position)
    {
        var code = map.Read(text, position, out var length);
        position += length;
        if (length != 2) return Other(code, length);
        var page = _pages[code >> 8] ??= new FontGlyph?[256];
        return page[code & 0xFF] ??= Build(code, length);
    }

    private FontGlyph Other(uint code, int length)
    {
        // Codes of different length may be equal as numbers.
        var key = code ^ ((uint)length << 29);
        if (_others.TryGetValue(key, out var glyph)) return glyph;
        glyph = Build(code, length);
        if (_others.Count < 100_000) _others[key] = glyph;
        return glyph;
    }

    private FontGlyph Build(uint code, int length)
    {
        var cid = map.Cid(code, length);
        var width = metrics.Width(cid);
        var vertical = metrics.Vertical(cid, width);
        return new(GlyphText.Clean(texts.Text(code, length, cid)), width)
        {
            OriginX = vertical.OriginX,
            OriginY = vertical.OriginY,
            Advance = vertical.Advance,
            IsWordSpace = length == 1 && code == 32,
        };
    }
}
