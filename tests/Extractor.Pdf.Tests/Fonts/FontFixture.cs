using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Pages that show a string in a font whose objects begin at number 5.</summary>
internal static class FontFixture
{
    /// <param name="shown">The operand of Tj.</param>
    /// <param name="font">The font dictionary, object 5.</param>
    /// <param name="more">Adds the objects it refers to, from 6.</param>
    public static PdfDocument Open(string shown, string font, Action<PdfBuilder>? more = null)
    {
        var builder = PdfBuilder.WithPage($"BT /F1 10 Tf 20 200 Td {shown} Tj ET", "/MediaBox [0 0 200 300]", "/Font << /F1 5 0 R >>");
        builder.Add(font);
        more?.Invoke(builder);
        return Reading.Open(builder);
    }

    public static PdfPage Page(string shown, string font, Action<PdfBuilder>? more = null) => Open(shown, font, more).GetPage(1);

    /// <summary>A composite font over the CID font 6.</summary>
    public static string Composite(string encoding, string more = "") =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding {encoding} /DescendantFonts [6 0 R] {more} >>";

    /// <summary>A CID font of a collection.</summary>
    public static string CidFont(string ordering, string more = "") =>
        $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> {more} >>";
}
