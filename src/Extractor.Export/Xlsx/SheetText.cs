using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Extractor.Export.Xlsx;

/// <summary>Makes any text one a spreadsheet cell can hold.</summary>
internal static partial class SheetText
{
    /// <summary>Excel's limit for a cell.</summary>
    public const int Longest = 32_767;

    /// <summary>The text without characters XML cannot hold, with Excel's own escapes escaped, cut to the longest a cell takes.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = HasBadCharacters(text) ? Replaced(text) : text;
        clean = clean.Contains("_x", StringComparison.Ordinal) ? ExcelEscape().Replace(clean, "_x005F_x$1_") : clean;
        if (clean.Length <= Longest) return clean;
        var end = char.IsHighSurrogate(clean[Longest - 2]) ? Longest - 2 : Longest - 1;
        return clean[..end] + "…";
    }

    private static bool HasBadCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\r') return true;
        }

        return false;
    }

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)) clean.Append('\uFFFD');
            else clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex ExcelEscape();
}
