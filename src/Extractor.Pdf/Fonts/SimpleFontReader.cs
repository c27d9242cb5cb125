using System.Collections.Immutable;
using Extractor.Pdf.Data;
using Extractor.Pdf.Geometry;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>Builds the 256 glyphs of a simple font from its encoding, its maps and its program.</summary>
internal sealed class SimpleFontReader(PdfDictionary font, PdfFontKind kind, ObjectStore store)
{
    private readonly FontDescription _description = FontDescription.Read(font, store);
    private readonly string?[] _names = new string?[256];
    private FontProgram _program = FontProgram.None;
    private bool _hasEncoding;
    private UnicodeMap? _texts;
    private bool _isRenumbered;

    public Font Read()
    {
        _program = FontProgram.Read(_description.Program, store);
        _texts = ToUnicodeReader.Read(font, store);
        ReadEncoding();
        var widths = ReadWidths();
        _isRenumbered = IsRenumbered(widths);
        var glyphs = new FontGlyph[256];
        int used = 0, known = 0;
        for (var code = 0; code < 256; code++)
        {
            var text = Text(code);
            if (widths[code] is { } stated && stated != 0 && code != 32)
            {
                used++;
                if (text is not null) known++;
            }

            glyphs[code] = new(GlyphText.Clean(text), widths[code] ?? DefaultWidth(code)) { IsWordSpace = code == 32 };
        }

        var matrix = kind == PdfFontKind.Type3 ? GlyphMatrix() : null;
        return new SimpleFont(glyphs)
        {
            Info = _description.ToInfo(kind, null, readable: used == 0 || known * 2 >= used),
            Ascent = matrix is null ? _description.Ascent : 0.95,
            Descent = matrix is null ? _description.Descent : -0.25,
            GlyphMatrix = matrix,
        };
    }

    private void ReadEncoding()
    {
        var encoding = store.Resolve(font["Encoding"]);
        var named = StandardEncodings.Named(encoding.Name ?? (encoding.Dictionary is { } own ? store.Resolve(own["BaseEncoding"]).Name : null));
        _hasEncoding = named is not null;
        var under = named ?? BuiltIn();
        for (var code = 0; code < 256; code++) _names[code] = under[code];
        if (encoding.Dictionary is not { } dictionary || store.Resolve(dictionary["Differences"]).Array is not { } differences) return;
        var next = 0;
        foreach (var item in differences)
        {
            var value = store.Resolve(item);
            if (value.Kind == PdfKind.Number) next = value.ToInt();
            else if (value.Name is { } name && next is >= 0 and < 256)
            {
                _names[next++] = name;
                _hasEncoding = true;
            }
        }
    }

    private ImmutableArray<string?> BuiltIn()
    {
        if (_program.HasOwnEncoding) return [.. Enumerable.Range(0, 256).Select(_program.NameOfCode)];
        var standard = StandardFonts.Find(_description.Name)?.Name ?? _description.Name;
        if (standard == "Symbol") return StandardEncodings.Symbol;
        if (standard == "ZapfDingbats") return StandardEncodings.ZapfDingbats;
        return kind == PdfFontKind.Type3 || (kind == PdfFontKind.TrueType && _description.IsSymbolic)
            ? ImmutableArray.Create(new string?[256])
            : kind == PdfFontKind.TrueType ? StandardEncodings.WinAnsi : StandardEncodings.Standard;
    }

    private string? Text(int code)
    {
        if (_texts?.Text((uint)code) is { } mapped) return mapped;
        if (kind == PdfFontKind.TrueType && _program.TrueType is { } program && (_description.IsSymbolic || !_hasEncoding || _names[code] is null))
        {
            if (program.Text(GlyphOfSymbolic(program, code)) is { } shown) return shown;
        }

        if (_names[code] is { } name) return TextOfName(name, code);
        return kind == PdfFontKind.TrueType && _program.TrueType is not null && !_hasEncoding && !_isRenumbered ? FromWindows(code) : null;
    }

    /// <summary>The glyph of a code in a font whose codes are its own: the symbol map, with its usual offset, or the Macintosh map.</summary>
    private static int GlyphOfSymbolic(TrueTypeProgram program, int code)
    {
        foreach (var map in program.CharacterMaps)
        {
            if (map is not { Platform: 3, Encoding: 0 }) continue;
            foreach (var offset in (ReadOnlySpan<int>)[0xF000, 0, 0xF100, 0xF200])
            {
                if (map.Glyph(code + offset) is > 0 and var glyph) return glyph;
            }
        }

        foreach (var map in program.CharacterMaps)
        {
            if (map is { Platform: 1 } && map.Glyph(code) is > 0 and var glyph) return glyph;
        }

        return 0;
    }

    private string? TextOfName(string name, int code)
    {
        if (GlyphList.ToUnicode(name) is { } text) return text;
        if (_program.TrueType is { } program)
        {
            var glyph = program.GlyphByName(name);
            if (glyph == 0 && GlyphNames.Number(name) is { } number) glyph = number;
            if (program.Text(glyph) is { } shown) return shown;
        }

        return name == ".notdef" ? null : GlyphNames.Guess(name, code);
    }

    /// <summary>Whether the codes of a subset look handed out one after another from the first free one: then they say nothing of the characters.</summary>
    private bool IsRenumbered(double?[] widths)
    {
        if (!_description.IsSubset) return false;
        int first = -1, last = -1, count = 0;
        for (var code = 0; code < 256; code++)
        {
            if (widths[code] is null or 0) continue;
            if (first < 0) first = code;
            last = code;
            count++;
        }

        return count is > 2 and < 90 && last - first + 1 == count && first is <= 2 or 32 or 33;
    }

    private static string? FromWindows(int code) =>
        StandardEncodings.WinAnsi[code] is { } name ? GlyphList.ToUnicode(name) : null;

    private double?[] ReadWidths()
    {
        var widths = new double?[256];
        if (store.Resolve(font["Widths"]).Array is { } written)
        {
            var first = store.Resolve(font["FirstChar"]).ToInt();
            var unit = kind == PdfFontKind.Type3 ? 1 : 0.001;
            for (var i = 0; i < written.Length && first + (long)i < 256; i++)
            {
                var value = store.Resolve(written[i]);
                if (first + i >= 0 && value.Kind == PdfKind.Number) widths[first + i] = value.Number * unit;
            }

            return widths;
        }

        if (kind == PdfFontKind.Type3) return widths;
        var metrics = StandardFonts.Find(_description.Name)
            ?? (_program.TrueType is null ? StandardFonts.Nearest(_description.IsSerif, _description.IsFixedPitch, _description.IsBold, _description.IsItalic) : null);
        for (var code = 0; code < 256; code++)
        {
            if (metrics is not null && _names[code] is { } name && metrics.Widths.TryGetValue(name, out var width)) widths[code] = width / 1000.0;
            else if (_program.TrueType is { } program) widths[code] = program.Width(GlyphOfSymbolic(program, code));
        }

        return widths;
    }

    private double DefaultWidth(int code)
    {
        if (_description.MissingWidth > 0 || _description.HasDescriptor || kind == PdfFontKind.Type3) return _description.MissingWidth;
        return _names[code] is null ? 0 : 0.5;
    }

    private Matrix? GlyphMatrix()
    {
        if (store.Resolve(font["FontMatrix"]).Array is not { Length: >= 6 } written) return new(0.001, 0, 0, 0.001, 0, 0);
        Span<double> at = stackalloc double[6];
        for (var i = 0; i < 6; i++) at[i] = store.Resolve(written[i]).Number;
        return new(at[0], at[1], at[2], at[3], at[4], at[5]);
    }
}
