using System.Globalization;

namespace Extractor.Pdf.Fonts;

/// <summary>Glyph names that no list knows but that hide a number.</summary>
internal static class GlyphNames
{
    /// <summary>The glyph index in names such as g123, cid123, glyph123 and index123; null for other names.</summary>
    public static int? Number(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["glyph", "index", "cid", "gid", "g"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return null;
    }

    /// <summary>The character whose code is the number in a name such as "C65" or "a065", where that is the code it is used for; null otherwise.</summary>
    public static string? Guess(string name, int code)
    {
        var start = 0;
        while (start < name.Length && char.IsAsciiLetter(name[start])) start++;
        if (start is 0 or > 2 || start == name.Length) return null;
        var digits = name.AsSpan(start);
        var matches = (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var decimalCode) && decimalCode == code)
            || (int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexCode) && hexCode == code);
        return matches && code is > 32 and < 127 or > 160 ? ((char)code).ToString() : null;
    }
}
