using System.Globalization;
using System.Text;
using Extractor.Core.Documents;
using Extractor.Ingest.Pdf;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Ingest.Tests.Pdf.Building;

/// <summary>Draws PDF pages in code: text, lines and rectangles at places counted in points from the top left. Chinese letters are as wide as high, others half as wide.</summary>
internal sealed class PageSketch
{
    private const double Width = 595;
    private const double Height = 842;

    private readonly List<StringBuilder> _pages = [new()];
    private string _pageEntries = $"/MediaBox [0 0 {Width} {Height}]";

    /// <summary>Number of pages begun.</summary>
    public int Pages => _pages.Count;

    /// <summary>Asks the viewer to turn all pages clockwise.</summary>
    public PageSketch Turned(int degrees)
    {
        _pageEntries += $" /Rotate {degrees}";
        return this;
    }

    /// <summary>Begins another page.</summary>
    public PageSketch NextPage()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes text whose line begins at the left of and hangs below the place.</summary>
    public PageSketch Text(double x, double y, string text, double size = 10) => Draw($"BT /F1 {Number(size)} Tf {Number(x)} {Number(Height - y - size)} Td <{Hex(text)}> Tj ET");

    /// <summary>Writes text that ends at a place.</summary>
    public PageSketch TextTo(double right, double y, string text, double size = 10) => Text(right - WidthOf(text, size), y, text, size);

    /// <summary>Writes text that reads upwards from a place.</summary>
    public PageSketch TextUp(double x, double y, string text, double size = 10) => Draw($"BT /F1 {Number(size)} Tf 0 1 -1 0 {Number(x)} {Number(Height - y)} Tm <{Hex(text)}> Tj ET");

    /// <summary>Writes lines one below the other.</summary>
    public PageSketch Lines(double x, double y, double step, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(x, y + (i * step), lines[i]);
        return this;
    }

    /// <summary>Strokes a line.</summary>
    public PageSketch Line(double x1, double y1, double x2, double y2) => Draw($"0.5 w {Number(x1)} {Number(Height - y1)} m {Number(x2)} {Number(Height - y2)} l S");

    /// <summary>Strokes a rectangle.</summary>
    public PageSketch Frame(double left, double top, double right, double bottom) => Draw($"0.5 w {Rectangle(left, top, right, bottom)} re S");

    /// <summary>Fills a rectangle with a grey, 0 for black.</summary>
    public PageSketch Fill(double left, double top, double right, double bottom, double grey = 0) => Draw($"{Number(grey)} g {Rectangle(left, top, right, bottom)} re f 0 g");

    /// <summary>Strokes all lines of a grid.</summary>
    public PageSketch Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns) Line(x, rows[0], x, rows[^1]);
        foreach (var y in rows) Line(columns[0], y, columns[^1], y);
        return this;
    }

    /// <summary>Adds operators as they are.</summary>
    public PageSketch Draw(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        const string Font = "/F1 << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 "
            + "/BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -200 1000 800] >> >>] >>";
        return PdfBuilder.WithPage([.. _pages.Select(p => p.ToString())], _pageEntries, $"/Font << {Font} >>").Build();
    }

    /// <summary>What the reader makes of it; fails the test if it has problems.</summary>
    public SourceDocument Read()
    {
        var result = ReadResult();
        Assert.Empty(result.Problems);
        return result.Document!;
    }

    /// <summary>What the reader makes of it, problems too.</summary>
    public ReadResult ReadResult() => new PdfReader().Read(Build(), new DocumentId("sketch.pdf"), new ReadLimits(), CancellationToken.None);

    private static double WidthOf(string text, double size) => text.Sum(c => c >= '\u2E80' ? size : size / 2);

    private static string Rectangle(double left, double top, double right, double bottom) => $"{Number(left)} {Number(Height - bottom)} {Number(right - left)} {Number(bottom - top)}";

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
