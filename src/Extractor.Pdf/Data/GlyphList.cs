using System.Globalization;

namespace Extractor.Pdf.Data;

/// <summary>The Adobe glyph list, and the names of the dingbats font.</summary>
internal static class GlyphList
{
    private static readonly Lazy<Dictionary<string, string>> Letters = new(() => Load("glyphlist.txt"));
    private static readonly Lazy<Dictionary<string, string>> Dingbats = new(() => Load("dingbats.txt"));

    /// <summary>The text a glyph name stands for; null where neither the list nor the naming rules know it.</summary>
    public static string? ToUnicode(string name)
    {
        if (Letters.Value.TryGetValue(name, out var text)) return text;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot == 0) return null;
        if (dot > 0) return ToUnicode(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal)) return Joined(name.Split('_'));
        return FromCode(name) ?? (Dingbats.Value.TryGetValue(name, out var sign) ? sign : null);
    }

    private static string? Joined(string[] parts)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length == 0 || ToUnicode(parts[i]) is not { } text) return null;
            texts[i] = text;
        }

        return string.Concat(texts);
    }

    /// <summary>Names of the forms uniXXXX (several groups of four) and uXXXX to uXXXXXX.</summary>
    private static string? FromCode(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var units = new char[(name.Length - 3) / 4];
            for (var i = 0; i < units.Length; i++)
            {
                if (!ushort.TryParse(name.AsSpan(3 + (4 * i), 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)) return null;
                units[i] = (char)unit;
            }

            return new(units);
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u'
            && int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is (> 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static Dictionary<string, string> Load(string file) =>
        DataFile.Rows(file).ToDictionary(
            row => row[0],
            row => string.Concat(row.Skip(1).Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))),
            StringComparer.Ordinal);
}
