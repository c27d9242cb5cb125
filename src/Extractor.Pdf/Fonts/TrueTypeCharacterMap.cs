namespace Extractor.Pdf.Fonts;

/// <summary>One subtable of a TrueType cmap: formats 0, 2 (single bytes), 4, 6, 10, 12 and 13.</summary>
internal sealed class TrueTypeCharacterMap
{
    private const int MostCodes = 0x110000;
    private readonly ReadOnlyMemory<byte> _data;
    private readonly long _start;
    private readonly int _format;

    private TrueTypeCharacterMap(ReadOnlyMemory<byte> data, long start, int platform, int encoding)
    {
        _data = data;
        _start = start;
        Platform = platform;
        Encoding = encoding;
        _format = BigEndian.U16(data.Span, start);
    }

    public int Platform { get; }

    public int Encoding { get; }

    public bool IsUnicode => Platform == 0 || (Platform == 3 && Encoding is 1 or 10);

    public static List<TrueTypeCharacterMap> ReadAll(ReadOnlyMemory<byte> data, long table)
    {
        var span = data.Span;
        var maps = new List<TrueTypeCharacterMap>();
        var count = Math.Min(BigEndian.U16(span, table + 2), 64);
        for (var i = 0; i < count; i++)
        {
            var at = table + 4 + (8 * i);
            maps.Add(new(data, table + BigEndian.U32(span, at + 4), BigEndian.U16(span, at), BigEndian.U16(span, at + 2)));
        }

        return maps;
    }

    /// <summary>The glyph of a code; 0 where there is none.</summary>
    public int Glyph(int code)
    {
        var span = _data.Span;
        switch (_format)
        {
            case 0:
                return code < 256 ? BigEndian.U8(span, _start + 6 + code) : 0;
            case 4:
                return GlyphOfSegments(span, code);
            case 6:
                var index = code - BigEndian.U16(span, _start + 6);
                return index >= 0 && index < BigEndian.U16(span, _start + 8) ? BigEndian.U16(span, _start + 10 + (2 * index)) : 0;
            case 2 or 10 or 12 or 13:
                foreach (var entry in Entries(65_536))
                {
                    if (entry.Code == code) return entry.Glyph;
                }

                return 0;
            default:
                return 0;
        }
    }

    /// <summary>Every code with its glyph, glyph 0 left out, codes rising within each part.</summary>
    public IEnumerable<(int Code, int Glyph)> Entries(int glyphCount) => _format switch
    {
        0 or 2 => Range(0, 256, code => BigEndian.U8(_data.Span, _start + 6 + code), glyphCount),
        4 => Segments(glyphCount),
        6 => Range(
            BigEndian.U16(_data.Span, _start + 6), BigEndian.U16(_data.Span, _start + 8),
            index => BigEndian.U16(_data.Span, _start + 10 + (2 * index)), glyphCount),
        10 => Range(
            (int)Math.Min(BigEndian.U32(_data.Span, _start + 12), MostCodes), (int)Math.Min(BigEndian.U32(_data.Span, _start + 16), 65_536),
            index => BigEndian.U16(_data.Span, _start + 20 + (2 * index)), glyphCount),
        12 or 13 => Groups(glyphCount),
        _ => [],
    };

    private static IEnumerable<(int Code, int Glyph)> Range(int first, int count, Func<int, int> glyphAt, int glyphCount)
    {
        for (var i = 0; i < count; i++)
        {
            var glyph = glyphAt(i);
            if (glyph > 0 && glyph < glyphCount) yield return (first + i, glyph);
        }
    }

    private IEnumerable<(int Code, int Glyph)> Segments(int glyphCount)
    {
        var count = BigEndian.U16(_data.Span, _start + 6) / 2;
        var budget = MostCodes;
        for (var i = 0; i < count; i++)
        {
            int end = BigEndian.U16(_data.Span, _start + 14 + (2 * i)), begin = BigEndian.U16(_data.Span, _start + 16 + (2L * count) + (2 * i));
            for (var code = begin; code <= end && code < 0xFFFF && budget-- > 0; code++)
            {
                var glyph = GlyphInSegment(_data.Span, i, count, code);
                if (glyph > 0 && glyph < glyphCount) yield return (code, glyph);
            }
        }
    }

    private int GlyphOfSegments(ReadOnlySpan<byte> span, int code)
    {
        var count = BigEndian.U16(span, _start + 6) / 2;
        for (var i = 0; i < count; i++)
        {
            if (code > BigEndian.U16(span, _start + 14 + (2 * i))) continue;
            return code >= BigEndian.U16(span, _start + 16 + (2L * count) + (2 * i)) ? GlyphInSegment(span, i, count, code) : 0;
        }

        return 0;
    }

    private int GlyphInSegment(ReadOnlySpan<byte> span, int segment, int count, int code)
    {
        var begin = BigEndian.U16(span, _start + 16 + (2L * count) + (2 * segment));
        var delta = BigEndian.U16(span, _start + 16 + (4L * count) + (2 * segment));
        var place = _start + 16 + (6L * count) + (2 * segment);
        var offset = BigEndian.U16(span, place);
        if (offset == 0) return (code + delta) & 0xFFFF;
        var glyph = BigEndian.U16(span, place + offset + (2 * (code - begin)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private IEnumerable<(int Code, int Glyph)> Groups(int glyphCount)
    {
        var count = Math.Min(BigEndian.U32(_data.Span, _start + 12), _data.Length / 12);
        var budget = MostCodes;
        for (var i = 0; i < count; i++)
        {
            var at = _start + 16 + (12L * i);
            long begin = BigEndian.U32(_data.Span, at), end = BigEndian.U32(_data.Span, at + 4), glyph = BigEndian.U32(_data.Span, at + 8);
            for (var code = begin; code <= end && code < MostCodes && glyph < glyphCount && budget-- > 0; code++)
            {
                if (glyph > 0) yield return ((int)code, (int)glyph);
                if (_format == 12) glyph++;
            }
        }
    }
}
