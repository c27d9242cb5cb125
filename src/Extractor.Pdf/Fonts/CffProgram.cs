using System.Text;
using Extractor.Pdf.Data;

namespace Extractor.Pdf.Fonts;

/// <summary>The parts of a CFF program that name its glyphs: charset, encoding, and whether it is keyed by CID (Adobe Technical Note 5176).</summary>
internal sealed class CffProgram
{
    private const int MostGlyphs = 65_536;
    private readonly List<string> _strings = [];
    private readonly int[] _charset;
    private readonly int[] _encoding = new int[256];

    private CffProgram(ReadOnlySpan<byte> data)
    {
        long at = BigEndian.U8(data, 2);
        SkipIndex(data, ref at);
        var top = ReadTop(data, ref at);
        foreach (var (start, end) in ReadIndex(data, ref at)) _strings.Add(Encoding.Latin1.GetString(data[start..end]));
        IsCidKeyed = top.ContainsKey(0x0C1E);
        Ordering = IsCidKeyed && top[0x0C1E] is [_, var ordering, ..] ? StringOf((int)ordering) : null;
        var glyphs = 0;
        if (top.TryGetValue(17, out var charStrings) && charStrings.Count > 0) glyphs = BigEndian.U16(data, (long)charStrings[0]);
        _charset = ReadCharset(data, First(top, 15), glyphs);
        if (!IsCidKeyed) ReadEncoding(data, First(top, 16));
    }

    public bool IsCidKeyed { get; }

    /// <summary>The character collection of a CID-keyed program; null for others.</summary>
    public string? Ordering { get; }

    public int GlyphCount => _charset.Length;

    /// <summary>Reads a program; null where the data is none.</summary>
    public static CffProgram? Read(ReadOnlySpan<byte> data) => data.Length > 4 && data[0] == 1 && data[2] >= 4 ? new(data) : null;

    /// <summary>The name a code has in the program's own encoding; null for none.</summary>
    public string? NameOfCode(int code) => !IsCidKeyed && code is >= 0 and < 256 && _encoding[code] > 0 ? NameOfGlyph(_encoding[code]) : null;

    public string? NameOfGlyph(int glyph) => !IsCidKeyed && glyph > 0 && glyph < _charset.Length ? StringOf(_charset[glyph]) : null;

    /// <summary>The CID of a glyph in a CID-keyed program; the glyph itself in others.</summary>
    public int CidOfGlyph(int glyph) => IsCidKeyed && glyph >= 0 && glyph < _charset.Length ? _charset[glyph] : glyph;

    private static int First(Dictionary<int, List<double>> top, int key) =>
        top.TryGetValue(key, out var operands) && operands.Count > 0 ? (int)Math.Clamp(operands[0], 0, int.MaxValue) : 0;

    private string? StringOf(int id)
    {
        var standard = GlyphOrders.CffStrings;
        if (id < 0) return null;
        return id < standard.Length ? standard[id] : id - standard.Length < _strings.Count ? _strings[id - standard.Length] : null;
    }

    private int[] ReadCharset(ReadOnlySpan<byte> data, int offset, int glyphs)
    {
        glyphs = Math.Min(glyphs, MostGlyphs);
        var charset = new int[glyphs];
        if (offset <= 2 && !IsCidKeyed)
        {
            var order = offset switch { 1 => GlyphOrders.CffExpertCharset, 2 => GlyphOrders.CffExpertSubsetCharset, _ => default };
            for (var i = 0; i < glyphs; i++)
                charset[i] = order.IsDefault ? (i <= 228 ? i : 0) : i < order.Length ? GlyphOrders.CffStrings.IndexOf(order[i]) : 0;
            return charset;
        }

        var format = BigEndian.U8(data, offset);
        long at = offset + 1;
        if (format == 0)
        {
            for (var i = 1; i < glyphs; i++, at += 2) charset[i] = BigEndian.U16(data, at);
            return charset;
        }

        for (var i = 1; i < glyphs && at < data.Length;)
        {
            var first = BigEndian.U16(data, at);
            var left = format == 1 ? BigEndian.U8(data, at + 2) : BigEndian.U16(data, at + 2);
            at += format == 1 ? 3 : 4;
            for (var n = 0; n <= left && i < glyphs; n++) charset[i++] = first + n;
        }

        return charset;
    }

    private void ReadEncoding(ReadOnlySpan<byte> data, int offset)
    {
        if (offset <= 1)
        {
            var names = offset == 0 ? StandardEncodings.Standard : StandardEncodings.Expert;
            var glyphs = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 1; i < _charset.Length; i++)
            {
                if (StringOf(_charset[i]) is { } name) glyphs.TryAdd(name, i);
            }

            for (var code = 0; code < 256; code++) _encoding[code] = names[code] is { } name ? glyphs.GetValueOrDefault(name) : 0;
            return;
        }

        var format = BigEndian.U8(data, offset) & 0x7F;
        var count = BigEndian.U8(data, offset + 1);
        if (format == 0)
        {
            for (var i = 0; i < count; i++) _encoding[BigEndian.U8(data, offset + 2 + i)] = i + 1;
            return;
        }

        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var first = BigEndian.U8(data, offset + 2 + (2 * i));
            var left = BigEndian.U8(data, offset + 3 + (2 * i));
            for (var n = 0; n <= left; n++, glyph++)
            {
                if (first + n < 256) _encoding[first + n] = glyph;
            }
        }
    }

    private static Dictionary<int, List<double>> ReadTop(ReadOnlySpan<byte> data, ref long at)
    {
        var dictionaries = ReadIndex(data, ref at);
        var result = new Dictionary<int, List<double>>();
        if (dictionaries.Count == 0) return result;
        var body = data[dictionaries[0].Start..dictionaries[0].End];
        var operands = new List<double>();
        for (var i = 0; i < body.Length;)
        {
            int first = body[i];
            if (first <= 21)
            {
                var key = first == 12 ? 0x0C00 | BigEndian.U8(body, i + 1) : first;
                i += first == 12 ? 2 : 1;
                result[key] = [.. operands];
                operands.Clear();
            }
            else operands.Add(ReadOperand(body, ref i));
        }

        return result;
    }

    private static double ReadOperand(ReadOnlySpan<byte> body, ref int at)
    {
        int first = body[at++];
        switch (first)
        {
            case 28:
                at += 2;
                return BigEndian.I16(body, at - 2);
            case 29:
                at += 4;
                return unchecked((int)BigEndian.U32(body, at - 4));
            case 30:
                while (at < body.Length && (body[at] & 0x0F) != 0x0F && body[at] >> 4 != 0x0F) at++;
                at++;
                return 0;
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + BigEndian.U8(body, at++) + 108;
            default:
                return (-(first - 251) * 256) - BigEndian.U8(body, at++) - 108;
        }
    }

    private static void SkipIndex(ReadOnlySpan<byte> data, ref long at) => ReadIndex(data, ref at);

    private static List<(int Start, int End)> ReadIndex(ReadOnlySpan<byte> data, ref long at)
    {
        var items = new List<(int, int)>();
        var count = BigEndian.U16(data, at);
        if (count == 0)
        {
            at += 2;
            return items;
        }

        var size = BigEndian.U8(data, at + 2);
        var offsets = at + 3;
        var body = offsets + ((count + 1L) * size) - 1;
        for (var i = 0; i < count; i++)
        {
            long start = body + Offset(data, offsets + ((long)i * size), size), end = body + Offset(data, offsets + ((i + 1L) * size), size);
            if (start < 0 || end < start || end > data.Length) break;
            items.Add(((int)start, (int)end));
        }

        at = body + Offset(data, offsets + ((long)count * size), size);
        return items;
    }

    private static long Offset(ReadOnlySpan<byte> data, long at, int size)
    {
        long value = 0;
        for (var i = 0; i < size && i < 4; i++) value = (value << 8) | (uint)BigEndian.U8(data, at + i);
        return value;
    }
}
