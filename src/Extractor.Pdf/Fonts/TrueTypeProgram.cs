using System.Text;
using Extractor.Pdf.Data;

namespace Extractor.Pdf.Fonts;

/// <summary>The tables of a TrueType or OpenType program that tell which character a glyph is and how wide.</summary>
internal sealed class TrueTypeProgram
{
    private const int MostGlyphs = 65_536;
    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<string, (long Offset, long Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _glyphsByName = new(StringComparer.Ordinal);
    private readonly string?[] _names;
    private readonly Lazy<int[]> _unicode;

    private TrueTypeProgram(ReadOnlyMemory<byte> data, long start)
    {
        _data = data;
        var span = data.Span;
        var count = BigEndian.U16(span, start + 4);
        for (var i = 0; i < count && start + 12 + (16 * i) + 16 <= span.Length; i++)
        {
            var at = start + 12 + (16 * i);
            _tables[Encoding.Latin1.GetString(span.Slice((int)at, 4))] = (BigEndian.U32(span, at + 8), BigEndian.U32(span, at + 12));
        }

        GlyphCount = Math.Min(MostGlyphs, _tables.TryGetValue("maxp", out var maxp) ? BigEndian.U16(span, maxp.Offset + 4) : MostGlyphs);
        CharacterMaps = _tables.TryGetValue("cmap", out var cmap) ? TrueTypeCharacterMap.ReadAll(data, cmap.Offset) : [];
        _names = ReadNames();
        for (var glyph = 0; glyph < _names.Length; glyph++)
        {
            if (_names[glyph] is { } name) _glyphsByName.TryAdd(name, glyph);
        }

        _unicode = new(BuildUnicode);
    }

    public int GlyphCount { get; }

    public IReadOnlyList<TrueTypeCharacterMap> CharacterMaps { get; }

    /// <summary>The CFF program inside an OpenType file; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Cff => _tables.TryGetValue("CFF ", out var cff) && cff.Offset <= _data.Length
        ? _data.Slice((int)cff.Offset, (int)Math.Min(cff.Length, _data.Length - cff.Offset))
        : ReadOnlyMemory<byte>.Empty;

    /// <summary>Reads a program, the first one of a collection; null where the data is none.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        if (span.StartsWith("ttcf"u8)) return new(data, BigEndian.U32(span, 12));
        var isFont = BigEndian.U32(span, 0) is 0x00010000 or 0x74727565 or 0x4F54544F or 0x00020000;
        return isFont && BigEndian.U16(span, 4) is > 0 and < 200 ? new(data, 0) : null;
    }

    public int GlyphByName(string name) => _glyphsByName.GetValueOrDefault(name);

    /// <summary>The character a glyph shows by the Unicode map or by its name; null where neither tells.</summary>
    public string? Text(int glyph)
    {
        if (glyph <= 0) return null;
        var code = glyph < _unicode.Value.Length ? _unicode.Value[glyph] : 0;
        if (code > 0) return char.ConvertFromUtf32(code);
        return glyph < _names.Length && _names[glyph] is { } name ? GlyphList.ToUnicode(name) : null;
    }

    /// <summary>Advance in ems; null where the program does not tell.</summary>
    public double? Width(int glyph)
    {
        var span = _data.Span;
        if (!_tables.TryGetValue("hmtx", out var hmtx) || !_tables.TryGetValue("hhea", out var hhea) || !_tables.TryGetValue("head", out var head)) return null;
        var many = BigEndian.U16(span, hhea.Offset + 34);
        var em = BigEndian.U16(span, head.Offset + 18);
        if (many == 0 || em == 0) return null;
        return BigEndian.U16(span, hmtx.Offset + (4 * Math.Min(glyph, many - 1))) / (double)em;
    }

    private int[] BuildUnicode()
    {
        var best = CharacterMaps.Where(map => map.IsUnicode).OrderByDescending(map => map.Encoding is 10 or 4).ToList();
        var result = new int[GlyphCount];
        foreach (var map in best)
        {
            foreach (var (code, glyph) in map.Entries(GlyphCount))
            {
                if (code is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF or < 32) continue;
                // An ideograph is preferred to the radical that looks the same.
                if (result[glyph] == 0 || result[glyph] is >= 0x2E80 and <= 0x2FDF) result[glyph] = code;
            }
        }

        return result;
    }

    private string?[] ReadNames()
    {
        if (!_tables.TryGetValue("post", out var post)) return [];
        var span = _data.Span;
        var standard = GlyphOrders.TrueTypePost;
        var format = BigEndian.U32(span, post.Offset);
        if (format == 0x00010000) return [.. standard];
        if (format != 0x00020000) return [];
        var count = Math.Min(BigEndian.U16(span, post.Offset + 32), GlyphCount);
        var own = ReadOwnNames(span, post.Offset + 34 + (2L * count), post.Offset + post.Length);
        var names = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var index = BigEndian.U16(span, post.Offset + 34 + (2 * i));
            names[i] = index < standard.Length ? standard[index] : index - standard.Length < own.Count ? own[index - standard.Length] : null;
        }

        return names;
    }

    private static List<string> ReadOwnNames(ReadOnlySpan<byte> span, long at, long end)
    {
        var names = new List<string>();
        end = Math.Min(end, span.Length);
        while (at >= 0 && at < end)
        {
            var length = span[(int)at];
            if (at + 1 + length > end) break;
            names.Add(Encoding.Latin1.GetString(span.Slice((int)at + 1, length)));
            at += 1 + length;
        }

        return names;
    }
}
