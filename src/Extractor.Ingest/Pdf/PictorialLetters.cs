using Extractor.Ingest.Word;
using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Reads letters of fonts that show pictures: a tick box is ☑ or □ and no letter of private use. Pure and thread-safe.</summary>
internal static class PictorialLetters
{
    /// <summary>The text of a letter, or the sign its font shows for it.</summary>
    public static string Read(PdfLetter letter)
    {
        var text = letter.Text.Trim();
        if (text.Length != 1) return text;
        var name = letter.Font.Name;
        if (name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)) return Find(name.Contains('2', StringComparison.Ordinal) ? "Wingdings 2" : "Wingdings", text);

        // LibreOffice prints the signs of both fonts in its own, codes unchanged.
        if (text[0] is < '\uF000' or > '\uF0FF' || !name.StartsWith("OpenSymbol", StringComparison.Ordinal)) return text;
        var sign = Find("Wingdings", text);
        return sign != text ? sign : Find("Wingdings 2", text);
    }

    private static string Find(string font, string text) => SymbolFonts.Find(font, text[0]) ?? text;
}
