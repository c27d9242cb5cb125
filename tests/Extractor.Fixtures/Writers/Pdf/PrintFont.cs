using System.Text;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>A font that is named and not embedded, as office programs leave the common Chinese fonts.</summary>
/// <param name="Name">Its name in the content.</param>
/// <param name="Face">The font's own name.</param>
/// <param name="Encoding">How its codes stand for text.</param>
internal sealed record PrintFont(string Name, string Face, PrintEncoding Encoding)
{
    /// <summary>Width of a text in ems.</summary>
    public double Width(string text) => text.Sum(Width) / 1000.0;

    /// <summary>The text as a string of the content.</summary>
    public string Encode(string text) => Encoding switch
    {
        PrintEncoding.Latin => $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})",
        PrintEncoding.Gbk => $"<{Convert.ToHexString(CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(text))}>",
        _ => $"<{Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes(text))}>",
    };

    /// <summary>The objects of the font; the last is the font itself.</summary>
    /// <param name="first">Number of the first of them.</param>
    public IEnumerable<string> Objects(int first)
    {
        var descriptor = $"<< /Type /FontDescriptor /FontName /{Face} /Flags {(Encoding == PrintEncoding.Latin ? 34 : 6)} /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 95 >>";
        yield return descriptor;
        if (Encoding == PrintEncoding.Latin)
        {
            var widths = string.Join(' ', Enumerable.Range(' ', 95).Select(c => Width((char)c)));
            yield return $"<< /Type /Font /Subtype /TrueType /BaseFont /{Face} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 /Widths [{widths}] /FontDescriptor {first} 0 R >>";
            yield break;
        }

        // Half-width signs are glyphs 1 to 95 by Unicode and 814 to 907 by GBK.
        var half = Encoding == PrintEncoding.Gbk ? "814 907 500" : "1 95 500";
        yield return $"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /{Face} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [{half}] /FontDescriptor {first} 0 R >>";
        yield return $"<< /Type /Font /Subtype /Type0 /BaseFont /{Face} /Encoding /{(Encoding == PrintEncoding.Gbk ? "GBK-EUC-H" : "UniGB-UCS2-H")} /DescendantFonts [{first + 1} 0 R] >>";
    }

    private int Width(char c) => !char.IsAscii(c) ? 1000 : Encoding == PrintEncoding.Latin ? OfLatinFace(c) : 500;

    private static int OfLatinFace(char c) => c switch
    {
        ' ' or ',' or '.' => 250,
        '-' or '(' or ')' => 333,
        '/' or ':' => 278,
        '%' => 833,
        'A' => 722,
        'B' => 667,
        _ => 500,
    };
}

/// <summary>How codes of a font stand for text.</summary>
internal enum PrintEncoding
{
    /// <summary>One byte a sign, WinAnsi.</summary>
    Latin,

    /// <summary>Two bytes a sign, UCS-2.</summary>
    Unicode,

    /// <summary>One or two bytes a sign, GBK.</summary>
    Gbk,
}
