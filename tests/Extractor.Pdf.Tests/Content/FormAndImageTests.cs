using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Content;

public sealed class FormAndImageTests
{
    private const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    [Fact]
    public void Form_is_placed_by_its_matrix_and_clipped_by_its_box()
    {
        var builder = PdfBuilder.WithPage("q 1 0 0 1 10 0 cm /X Do Q BT /F1 10 Tf 5 5 Td (z) Tj ET", "/MediaBox [0 0 200 300]", Font + " /XObject << /X 5 0 R >>");
        builder.AddStream($"/Type /XObject /Subtype /Form /BBox [0 0 20 300] /Matrix [1 0 0 1 5 0] /Resources << {Font} >>", "BT /F1 10 Tf 0 200 Td (aaaaa) Tj ET");
        var page = Reading.Open(builder).GetPage(1);
        Assert.Equal("aaaaaz", page.Text());
        Assert.Equal(new PdfPoint(15, 100), page.Letters[0].Origin);
        Assert.Equal([false, false, false, false, true, false], page.Letters.Select(letter => letter.IsClippedOut));
    }

    [Fact]
    public void Form_without_resources_uses_those_of_the_page()
    {
        var builder = PdfBuilder.WithPage("/X Do", "/MediaBox [0 0 200 300]", Font + " /XObject << /X 5 0 R >>");
        builder.AddStream("/Subtype /Form /BBox [0 0 200 300]", "BT /F1 10 Tf (a) Tj ET");
        Assert.Equal("a", Reading.Open(builder).Text());
    }

    [Fact]
    public void Form_that_draws_itself_is_drawn_once()
    {
        var builder = PdfBuilder.WithPage("/X Do", "/MediaBox [0 0 200 300]", Font + " /XObject << /X 5 0 R >>");
        builder.AddStream($"/Subtype /Form /BBox [0 0 200 300] /Resources << {Font} /XObject << /X 5 0 R >> >>", "BT /F1 10 Tf (a) Tj ET /X Do");
        var document = Reading.Open(builder);
        Assert.Equal("a", document.Text());
        Assert.Contains(PdfProblems.Cycle, document.Ids());
    }

    [Fact]
    public void Picture_tells_its_place_size_and_encoding()
    {
        var builder = PdfBuilder.WithPage("q 200 0 0 300 0 0 cm /I Do Q", "/MediaBox [0 0 200 300]", "/XObject << /I 5 0 R >>");
        builder.AddStream("/Subtype /Image /Width 1654 /Height 2339 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter [/FlateDecode /DCTDecode]", "xx");
        var image = Assert.Single(Reading.Open(builder).GetPage(1).Images);
        Assert.Equal(new PdfImage(new(0, 0, 200, 300), 1654, 2339, 8, "DeviceGray", "DCTDecode", IsMask: false, IsInline: false), image);
    }

    [Theory]
    [InlineData("BI /W 4 /H 2 /BPC 8 /CS /G ID EI EI Q EI", 4)]
    [InlineData("BI /W 9 /H 9 /F /DCT ID ab EI \u0001\u0002 EI cd\nEI", 9)]
    [InlineData("BI /W 2 /H 2 /F /AHx ID 00FF00FF>EI", 2)]
    [InlineData("BI /Width 3 /Height 1 /ImageMask true ID \u00ffEI", 3)]
    public void Inline_picture_ends_at_its_own_end(string picture, int width)
    {
        var page = Reading.Page($"{picture} BT /F1 10 Tf (a) Tj ET");
        Assert.Equal("a", page.Text());
        Assert.Equal(width, Assert.Single(page.Images).PixelWidth);
        Assert.True(page.Images[0].IsInline);
    }

    [Fact]
    public void Filled_form_field_is_read_with_its_value()
    {
        var builder = PdfBuilder.WithPage("BT /F1 10 Tf 5 5 Td (p) Tj ET", "/MediaBox [0 0 200 300] /Annots [6 0 R 8 0 R]", Font);
        var appearance = builder.AddStream($"/Subtype /Form /BBox [0 0 100 20] /Resources << {Font} >>", "/Tx BMC BT /F1 10 Tf 2 5 Td (v) Tj ET EMC");
        builder.Add($"<< /Subtype /Widget /Rect [50 100 150 120] /T (amount) /Parent 7 0 R /AP << /N {appearance} 0 R >> >>");
        builder.Add("<< /T (form) /V (v) >>");
        builder.Add($"<< /Subtype /Widget /Rect [50 100 150 120] /F 2 /AP << /N {appearance} 0 R >> >>");
        var page = Reading.Open(builder).GetPage(1);
        Assert.Equal("pv", page.Text());
        Assert.Equal(new PdfPoint(52, 195), page.Letters[1].Origin);
        Assert.True(page.Letters[1].IsAnnotation);
        Assert.Equal(("form.amount", "v"), (page.Annotations[0].FieldName, page.Annotations[0].FieldValue));
        Assert.Equal([false, true], page.Annotations.Select(annotation => annotation.IsHidden));
    }

    [Fact]
    public void Annotations_can_be_left_out()
    {
        var builder = PdfBuilder.WithPage("", "/MediaBox [0 0 200 300] /Annots [6 0 R]", Font);
        builder.AddStream($"/Subtype /Form /BBox [0 0 100 20] /Resources << {Font} >>", "BT /F1 10 Tf (v) Tj ET");
        builder.Add("<< /Subtype /FreeText /Rect [50 100 150 120] /AP << /N 5 0 R >> >>");
        var document = PdfDocument.Open(builder.Build(), new PdfOptions { ReadAnnotations = false });
        Assert.Equal("", document.Text());
    }
}
