using System.Globalization;

namespace Extractor.Pdf.Data;

/// <summary>Widths of one of the fourteen standard fonts, in thousandths of the em, by glyph name.</summary>
/// <param name="Ascent">Height above the base line, in thousandths; 0 where the metrics give none.</param>
/// <param name="Descent">Depth below it, negative.</param>
internal sealed record StandardFont(string Name, int Ascent, int Descent, IReadOnlyDictionary<string, int> Widths);

/// <summary>Metrics of the fourteen fonts that files need not carry.</summary>
internal static class StandardFonts
{
    private static readonly Lazy<Dictionary<string, StandardFont>> All = new(Load);

    /// <summary>The font a name means exactly or by a usual alias; null for other fonts.</summary>
    public static StandardFont? Find(string name)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal);
        if (All.Value.TryGetValue(plain, out var font)) return font;
        if (plain.StartsWith("Arial", StringComparison.Ordinal)) return plain.Length == 5 || plain[5] is ',' or '-' or 'M' or 'B' or 'I' ? Styled(plain, "Helvetica", "Oblique") : null;
        if (plain.StartsWith("Helvetica", StringComparison.Ordinal)) return plain.Length == 9 || plain[9] is ',' or '-' ? Styled(plain, "Helvetica", "Oblique") : null;
        if (plain.StartsWith("TimesNewRoman", StringComparison.Ordinal) || plain.StartsWith("Times,", StringComparison.Ordinal)) return Times(plain);
        if (plain.StartsWith("CourierNew", StringComparison.Ordinal) || plain.StartsWith("Courier,", StringComparison.Ordinal)) return Styled(plain, "Courier", "Oblique");
        return null;
    }

    /// <summary>The standard font nearest in style, for fonts that neither are embedded nor say how wide they are.</summary>
    public static StandardFont Nearest(bool serif, bool fixedPitch, bool bold, bool italic)
    {
        var style = (bold, italic);
        if (fixedPitch) return All.Value["Courier"];
        if (!serif) return All.Value[style switch { (true, true) => "Helvetica-BoldOblique", (true, false) => "Helvetica-Bold", (false, true) => "Helvetica-Oblique", _ => "Helvetica" }];
        return All.Value[style switch { (true, true) => "Times-BoldItalic", (true, false) => "Times-Bold", (false, true) => "Times-Italic", _ => "Times-Roman" }];
    }

    private static StandardFont Times(string name) =>
        Nearest(serif: true, fixedPitch: false, name.Contains("Bold", StringComparison.Ordinal), name.Contains("Italic", StringComparison.Ordinal));

    private static StandardFont Styled(string name, string family, string slanted)
    {
        var bold = name.Contains("Bold", StringComparison.Ordinal) ? "Bold" : "";
        var italic = name.Contains("Italic", StringComparison.Ordinal) || name.Contains("Oblique", StringComparison.Ordinal) ? slanted : "";
        return All.Value[bold.Length + italic.Length == 0 ? family : $"{family}-{bold}{italic}"];
    }

    private static Dictionary<string, StandardFont> Load()
    {
        var fonts = new Dictionary<string, StandardFont>(StringComparer.Ordinal);
        var widths = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] head = [];
        foreach (var row in DataFile.Rows("standard-fonts.txt"))
        {
            if (row[0] != "font")
            {
                widths[row[0]] = Number(row[1]);
                continue;
            }

            Finish();
            head = row;
            widths = new(StringComparer.Ordinal);
        }

        Finish();
        return fonts;

        void Finish()
        {
            if (head.Length > 0) fonts[head[1]] = new(head[1], Number(head[2]), Number(head[3]), widths);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
