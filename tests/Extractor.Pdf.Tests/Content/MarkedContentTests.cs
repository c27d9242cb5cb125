using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Content;

public sealed class MarkedContentTests
{
    private const string Font = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    [Fact]
    public void Actual_text_replaces_letter_by_letter()
    {
        var page = Reading.Page("BT /F1 10 Tf 20 200 Td /Span << /ActualText (xy) >> BDC (ab) Tj EMC (c) Tj ET");
        Assert.Equal("xyc", page.Text());
        Assert.Equal([PdfLetterTraits.ActualText, PdfLetterTraits.ActualText, PdfLetterTraits.None], page.Letters.Select(letter => letter.Traits));
    }

    [Fact]
    public void Actual_text_of_another_length_is_spread_over_the_line()
    {
        var page = Reading.Page("BT /F1 10 Tf 20 200 Td /Span << /ActualText <FEFF4E004E8C4E094E2D> >> BDC (ab) Tj EMC ET");
        Assert.Equal("一二三中", page.Text());
        Assert.Equal(20, page.Letters[0].Box.Left, 3);
        Assert.Equal(20 + 11.12, page.Letters[3].Box.Right, 3);
        Assert.Equal([0, 1, 2, 3], page.Letters.Select(letter => letter.Index));
    }

    [Fact]
    public void Empty_actual_text_removes_the_letters() =>
        Assert.Equal("b", Reading.Page("BT /F1 10 Tf 20 200 Td /Span << /ActualText () >> BDC (-) Tj EMC (b) Tj ET").Text());

    [Fact]
    public void Properties_may_be_named_and_give_the_id()
    {
        var page = Reading.Page("BT /F1 10 Tf 20 200 Td /P /M0 BDC (a) Tj /Span << /MCID 8 >> BDC (b) Tj EMC (c) Tj EMC (d) Tj ET", Font + " /Properties << /M0 << /MCID 7 >> >>");
        Assert.Equal([7, 8, 7, -1], page.Letters.Select(letter => letter.MarkedContentId));
    }

    [Fact]
    public void Layers_that_are_off_are_not_read()
    {
        var builder = PdfBuilder.WithPage(
            "BT /F1 10 Tf 20 200 Td /OC /Off BDC (a) Tj EMC /OC /On BDC (b) Tj EMC /OC /Member BDC (c) Tj EMC (d) Tj ET 0 0 5 5 re f",
            "/MediaBox [0 0 200 300]", Font + " /Properties << /Off 5 0 R /On 6 0 R /Member 7 0 R >>");
        builder.Add("<< /Type /OCG /Name (x) >>");
        builder.Add("<< /Type /OCG /Name (y) >>");
        builder.Add("<< /Type /OCMD /OCGs [5 0 R 6 0 R] /P /AllOn >>");
        builder.Replace(1, "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R 6 0 R] /D << /OFF [5 0 R] >> >> >>");
        var page = Reading.Open(builder).GetPage(1);
        Assert.Equal("bd", page.Text());
        Assert.Single(page.Paths);
    }
}
