using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>Finds the text of a composite font's code, from the surest source to the least sure.</summary>
/// <param name="ToUnicode">The font's own map.</param>
/// <param name="Codes">What the codes themselves are.</param>
/// <param name="Collection">The characters of the CIDs.</param>
/// <param name="Program">The embedded program.</param>
/// <param name="GlyphOfCid">CIDToGIDMap: two bytes a CID; empty for the identity.</param>
internal sealed record CidTexts(UnicodeMap? ToUnicode, CodeKind Codes, CollectionUnicode? Collection, FontProgram Program, ReadOnlyMemory<byte> GlyphOfCid)
{
    private Dictionary<int, int>? _glyphs;

    /// <summary>Whether there is any source at all.</summary>
    public bool HasSource => ToUnicode is not null || Codes != CodeKind.Other || Collection is not null || Program.TrueType is not null || Program.Cff is { IsCidKeyed: false };

    public string? Text(uint code, int length, int cid) =>
        ToUnicode?.Text(code) ?? FromCode(code, length) ?? Collection?.Text(cid) ?? Program.TextOfGlyph(Glyph(cid));

    private string? FromCode(uint code, int length)
    {
        if (Codes == CodeKind.Other || code == 0) return null;
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
        var used = bytes[(4 - length)..];
        var text = Codes == CodeKind.Utf8 ? Encoding.UTF8.GetString(used) : Encoding.BigEndianUnicode.GetString(used);
        return text.Length == 0 || text[0] == '\uFFFD' ? null : text;
    }

    private int Glyph(int cid)
    {
        if (!GlyphOfCid.IsEmpty) return BigEndian.U16(GlyphOfCid.Span, 2L * cid);
        if (Program.Cff is not { IsCidKeyed: true } cff) return cid;
        if (_glyphs is null)
        {
            _glyphs = [];
            for (var glyph = 0; glyph < cff.GlyphCount; glyph++) _glyphs.TryAdd(cff.CidOfGlyph(glyph), glyph);
        }

        return _glyphs.GetValueOrDefault(cid);
    }
}

/// <summary>What the codes of a composite font are.</summary>
internal enum CodeKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>UTF-16 (or UCS-2), high byte first.</summary>
    Utf16,

    /// <summary>UTF-8.</summary>
    Utf8,
}
