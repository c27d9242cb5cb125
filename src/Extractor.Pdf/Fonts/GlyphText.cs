namespace Extractor.Pdf.Fonts;

/// <summary>Makes the text of a glyph fit to be read: ligatures in their letters, no control characters.</summary>
internal static class GlyphText
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Clean(string? text)
    {
        if (text is null) return FontGlyph.Unknown;
        if (text.Length == 1)
        {
            var only = text[0];
            if (only is >= ' ' and < '\u007F') return text;
            if (only is >= '\uFB00' and <= '\uFB06') return Ligatures[only - '\uFB00'];
            if (char.IsWhiteSpace(only) && only is not ('\u00A0' or '\u3000')) return " ";
            return char.IsControl(only) || char.IsSurrogate(only) ? FontGlyph.Unknown : text;
        }

        foreach (var part in text)
        {
            if (char.IsControl(part)) return Clean(new string([.. text.Where(c => !char.IsControl(c))]) is { Length: > 0 } rest ? rest : null);
        }

        return text.Length == 0 ? FontGlyph.Unknown : text;
    }
}
