namespace Extractor.Pdf.Fonts;

/// <summary>What the name of a font tells.</summary>
internal static class FontNames
{
    /// <summary>The name without the six letters that mark a subset.</summary>
    public static string Plain(string name)
    {
        if (name.Length <= 7 || name[6] != '+') return name;
        for (var i = 0; i < 6; i++)
        {
            if (!char.IsAsciiLetter(name[i])) return name;
        }

        return name[7..];
    }

    public static bool IsBold(string name) =>
        Has(name, "Bold") || Has(name, "Black") || Has(name, "Heavy") || Has(name, "Demi") || name.EndsWith("-Bd", StringComparison.Ordinal);

    public static bool IsItalic(string name) => Has(name, "Italic") || Has(name, "Oblique");

    public static bool IsSerif(string name) => (Has(name, "Serif") && !Has(name, "SansSerif")) || Has(name, "Times") || Has(name, "Song") || Has(name, "SimSun") || Has(name, "Ming");

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
