using System.Text;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Hostile;

/// <summary>Files made to hang, crash or fill the memory of a reader. Every one must end with a result or a reason.</summary>
public sealed class HostileFileTests
{
    private const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    [Fact]
    public void Object_that_is_a_reference_to_itself_is_nothing()
    {
        var builder = PdfBuilder.WithPages("");
        builder.Replace(4, "4 0 R");
        var document = Reading.Open(builder);
        Assert.Equal("", document.Text());
        Assert.Contains(PdfProblems.Cycle, document.Ids());
    }

    [Fact]
    public void Chain_of_previous_tables_that_leads_back_ends()
    {
        var text = Encoding.Latin1.GetString(PdfBuilder.WithPages("BT /F1 9 Tf (a) Tj ET").Build());
        var table = text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var document = Reading.Open(PdfBuilder.Latin(text.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {table}", StringComparison.Ordinal)));
        Assert.Equal("a", document.Text());
    }

    [Fact]
    public void Object_stream_that_should_lie_in_itself_is_missing()
    {
        var builder = PdfBuilder.WithPages("BT /F1 9 Tf (a) Tj ET");
        var rows = "000000000000" + "010000000000" + string.Concat(Enumerable.Range(0, 6).Select(i => $"0200000006{i:x2}"));
        var stream = builder.AddStream("/Type /XRef /W [1 4 1] /Size 8 /Root 1 0 R /Filter /ASCIIHexDecode", rows);
        var text = Encoding.Latin1.GetString(builder.Build());
        var at = text.IndexOf($"{stream} 0 obj", StringComparison.Ordinal);
        text = text[..text.IndexOf("startxref", StringComparison.Ordinal)] + $"startxref\n{at}\n%%EOF";
        Assert.Equal("a", Reading.Open(PdfBuilder.Latin(text)).Text());
    }

    [Fact]
    public void Deep_page_tree_ends_at_the_limit()
    {
        var builder = new PdfBuilder { Root = 1 };
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        for (var i = 0; i < 2_000; i++) builder.Add($"<< /Type /Pages /Kids [{builder.NextNumber + 1} 0 R] >>");
        builder.Add("<< /Type /Page /MediaBox [0 0 9 9] >>");
        var document = Reading.Open(builder);
        Assert.Equal(1, document.PageCount);
        Assert.Contains(PdfProblems.Cycle, document.Ids());
    }

    [Fact]
    public void Page_tree_that_doubles_at_every_level_is_bounded()
    {
        var builder = new PdfBuilder { Root = 1 };
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        for (var i = 0; i < 60; i++) builder.Add($"<< /Type /Pages /Kids [{builder.NextNumber + 1} 0 R {builder.NextNumber + 1} 0 R] >>");
        builder.Add("<< /Type /Page /MediaBox [0 0 9 9] >>");
        var document = Reading.Open(builder.Build(), limits: new PdfLimits { Pages = 500 });
        Assert.Equal(500, document.PageCount);
        Assert.Contains(PdfProblems.LimitReached, document.Ids());
    }

    [Fact]
    public void Bomb_is_cut_at_the_limit()
    {
        // Three layers of Flate: some kilobytes stand for a gigabyte of blanks.
        var layer = PdfBuilder.Deflate(PdfBuilder.Deflate(new byte[64 << 20]));
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream("/Filter [/FlateDecode /FlateDecode]", layer);
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [{string.Join(' ', Enumerable.Repeat($"{number} 0 R", 300))}] >>");
        var document = Reading.Open(builder.Build(), limits: new PdfLimits { StreamBytes = 1 << 20, PageBytes = 4 << 20 });
        Assert.Equal("", document.Text());
        Assert.Contains(PdfProblems.LimitReached, document.Ids());
    }

    [Fact]
    public void Bomb_is_told_by_its_ratio_long_before_the_limit()
    {
        var document = Reading.Open(WithContent(new byte[48 << 20]));
        document.GetPage(1);
        var problem = Assert.Single(document.Problems, p => p.Id == PdfProblems.LimitReached);
        Assert.Matches("cut at (8|9)[0-9]{6} bytes", problem.Detail);
    }

    [Fact]
    public void Blanks_that_pack_well_are_no_bomb()
    {
        var document = Reading.Open(WithContent([.. PdfBuilder.Latin(new string(' ', 6 << 20)), .. PdfBuilder.Latin("BT /F1 9 Tf 9 9 Td (End) Tj ET")]));
        Assert.Equal("End", document.Text());
        Assert.Empty(document.Problems);
    }

    private static PdfBuilder WithContent(byte[] content)
    {
        var builder = PdfBuilder.WithPages("");
        var number = builder.AddStream("/Filter /FlateDecode", PdfBuilder.Deflate(content));
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents {number} 0 R >>");
        return builder;
    }

    [Fact]
    public void Forms_that_multiply_end_at_the_limit_of_operators()
    {
        var builder = PdfBuilder.WithPage("/X Do", "/MediaBox [0 0 200 300]", "/XObject << /X 5 0 R >>");
        for (var i = 0; i < 40; i++)
            builder.AddStream($"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {builder.NextNumber + 1} 0 R >> >>", string.Concat(Enumerable.Repeat("/X Do ", 10)));
        builder.AddStream("/Subtype /Form /BBox [0 0 9 9]", "0 0 m");
        var document = Reading.Open(builder.Build(), limits: new PdfLimits { Operators = 50_000 });
        document.GetPage(1);
        Assert.Contains(PdfProblems.LimitReached, document.Ids());
    }

    [Fact]
    public void Millions_of_path_operators_end_at_the_limit_of_points()
    {
        var builder = PdfBuilder.WithPages("");
        var content = PdfBuilder.Latin(string.Concat(Enumerable.Repeat("1 1 m 2 2 l ", 100_000)) + "S");
        var number = builder.AddStream("/Filter /FlateDecode", PdfBuilder.Deflate(content));
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [{string.Join(' ', Enumerable.Repeat($"{number} 0 R", 50))}] >>");
        var document = Reading.Open(builder);
        var page = document.GetPage(1);
        Assert.InRange(page.Paths.Sum(path => path.Subpaths.Sum(subpath => subpath.Points.Length)), 1, PdfLimits.Default.PathPoints);
        Assert.Contains(PdfProblems.LimitReached, document.Ids());
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<<", ">>")]
    [InlineData("<</A[", "]>>")]
    [InlineData("(", ")")]
    [InlineData("q ", "Q ")]
    [InlineData("/P BMC ", "EMC ")]
    [InlineData("BX ", "")]
    [InlineData("BI ", "")]
    public void Nesting_of_a_hundred_thousand_is_read_over(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000));
        var content = nested + string.Concat(Enumerable.Repeat(close, 100_000)) + " BT /F1 9 Tf (a) Tj ET";
        var builder = PdfBuilder.WithPages(content);
        builder.Add(nested + string.Concat(Enumerable.Repeat(close, 100_000)));
        builder.Trailer = $"/Info {builder.NextNumber - 1} 0 R";
        var document = Reading.Open(builder);
        if (open != "BI ") Assert.Equal("a", document.Text());
        else document.GetPage(1);
    }

    [Theory]
    [InlineData("[0 0 1e30 1e30]")]
    [InlineData("[1 1 1 1]")]
    [InlineData("[0 0 /A 5]")]
    [InlineData("7")]
    [InlineData("[9 9 -9e99 -9]")]
    public void Odd_page_sizes_give_a_page(string box)
    {
        var page = Reading.Open(PdfBuilder.WithPage("BT /F1 10 Tf 1e38 0 0 1e38 1e38 1e38 Tm (A) Tj ET 1e300 1e300 m 1e308 -1e308 l 1e308 0 0 1e308 re B", $"/MediaBox {box}", Font)).GetPage(1);
        Assert.InRange(page.Width, 1, 2_000_000);
        Assert.DoesNotContain(page.Problems, problem => problem.Id == PdfProblems.PageFailed);
    }

    [Fact]
    public void Widths_that_are_not_numbers_do_not_spread()
    {
        var page = Reading.Open(PdfBuilder.WithPage(
            "BT /F1 1e300 Tf 1e300 Tc (AB) Tj ET BT /F1 10 Tf 0 Tc 20 20 Td (C) Tj ET", "/MediaBox [0 0 200 300]", Font)).GetPage(1);
        Assert.Equal(20, page.Letters[^1].Origin.X);
        Assert.All(page.Letters, letter => Assert.False(double.IsNaN(letter.Box.Left)));
    }

    [Theory]
    [InlineData("<< /Subtype /Type0 /DescendantFonts [5 0 R] /Encoding 5 0 R >>")]
    [InlineData("<< /Subtype /Type0 >>")]
    [InlineData("<< /Subtype /Type0 /Encoding /GBK-EUC-H /DescendantFonts [<< /W [0 [1e99] 1 2147483647 5 -5 [1] 2147483647 [1 2 3]] /DW2 [(a) /b] /W2 [1 2] >>] >>")]
    [InlineData("<< /Subtype /Type1 /FirstChar -2147483648 /Widths [1 2 3] /Encoding << /Differences [-5 /A 255 /B /C 2147483647 /D] >> >>")]
    [InlineData("<< /Subtype /Type3 /FontMatrix [0 0 0 0 0 0] /Widths [] >>")]
    [InlineData("7")]
    public void Odd_fonts_do_not_fail_the_page(string font)
    {
        var builder = PdfBuilder.WithPage("BT /F1 10 Tf (ABC) Tj ET BT /F2 10 Tf (z) Tj ET", "/MediaBox [0 0 200 300]", "/Font << /F1 5 0 R /F2 << /Subtype /Type1 /BaseFont /Helvetica >> >>");
        builder.Add(font);
        var page = Reading.Open(builder).GetPage(1);
        Assert.EndsWith("z", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.Problems, problem => problem.Id == PdfProblems.PageFailed);
    }

    [Fact]
    public void Huge_ranges_of_a_map_are_not_spread_out()
    {
        const string Map = "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange "
            + "1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 beginbfrange <00> <FFFFFFFF> [<0041> <0042>] endbfrange";
        var builder = PdfBuilder.WithPage("BT /F1 10 Tf <00000001FFFFFFFF> Tj ET", "/MediaBox [0 0 200 300]", "/Font << /F1 5 0 R >>");
        builder.Add("<< /Subtype /Type0 /Encoding 6 0 R /ToUnicode 6 0 R /DescendantFonts [<< /CIDSystemInfo << /Ordering (GB1) >> >>] >>");
        builder.AddStream("/UseCMap 6 0 R", Map);
        var page = Reading.Open(builder).GetPage(1);
        Assert.Equal(2, page.Letters.Length);
        Assert.DoesNotContain(page.Problems, problem => problem.Id == PdfProblems.PageFailed);
    }

    [Fact]
    public void File_past_the_limit_is_refused()
    {
        var error = Assert.Throws<PdfException>(() => Reading.Open(PdfBuilder.WithPages("").Build(), limits: new PdfLimits { FileBytes = 100 }));
        Assert.Equal(PdfFailure.TooLarge, error.Failure);
    }
}
