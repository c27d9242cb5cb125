using System.Globalization;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Content;

public sealed class LetterTests
{
    private const string Helvetica = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

    [Fact]
    public void Letter_lies_where_it_is_drawn_measured_from_the_top()
    {
        var letter = Reading.Page("BT /F1 10 Tf 20 200 Td (A) Tj ET").Letters[0];
        Assert.Equal("A", letter.Text);
        Assert.Equal(new PdfPoint(20, 100), letter.Origin);
        Assert.Equal(26.67, letter.End.X, 3);
        Assert.Equal((20, 92.82, 26.67, 102.07), Round(letter.Box));
        Assert.Equal((10, 0, "Helvetica"), (letter.FontSize, letter.Angle, letter.Font.Name));
    }

    [Theory]
    [InlineData(0, 200, 300, 20, 100, 0)]
    [InlineData(90, 300, 200, 200, 20, -90)]
    [InlineData(180, 200, 300, 180, 200, 180)]
    [InlineData(270, 300, 200, 100, 180, 90)]
    [InlineData(-90, 300, 200, 100, 180, 90)]
    [InlineData(450, 300, 200, 200, 20, -90)]
    public void Places_are_given_after_rotation(int rotate, double width, double height, double x, double y, double angle)
    {
        var page = Reading.Open(PdfBuilder.WithPage("BT /F1 10 Tf 20 200 Td (A) Tj ET", $"/MediaBox [0 0 200 300] /Rotate {rotate}", Helvetica)).GetPage(1);
        Assert.Equal((width, height), (page.Width, page.Height));
        Assert.Equal(new PdfPoint(x, y), page.Letters[0].Origin);
        Assert.Equal(angle, page.Letters[0].Angle);
    }

    [Fact]
    public void Crop_box_moves_the_origin_and_marks_what_is_outside()
    {
        var page = Reading.Open(PdfBuilder.WithPage(
            "BT /F1 10 Tf 60 200 Td (A) Tj -50 0 Td (B) Tj ET", "/MediaBox [0 0 200 300] /CropBox [50 100 150 250]", Helvetica)).GetPage(1);
        Assert.Equal((100, 150), (page.Width, page.Height));
        Assert.Equal(new PdfPoint(10, 50), page.Letters[0].Origin);
        Assert.Equal([false, true], page.Letters.Select(letter => letter.IsClippedOut));
    }

    [Fact]
    public void Spacing_scale_rise_and_adjustments_move_letters()
    {
        var page = Reading.Page("BT /F1 10 Tf 2 Tc 5 Tw 50 Tz 3 Ts 20 200 Td [(A) -1000 ( ) (A)] TJ ET");
        Assert.Equal([20, 29.335, 34.225], page.Letters.Select(letter => Math.Round(letter.Origin.X, 3)));
        Assert.All(page.Letters, letter => Assert.Equal(97, letter.Origin.Y, 3));
    }

    [Fact]
    public void Lines_follow_leading_and_quotes()
    {
        var page = Reading.Page("BT /F1 10 Tf 12 TL 20 200 Td (a) Tj T* (b) Tj (c) ' 1 2 (d) \" 0 -20 TD (e) Tj T* (f) Tj ET");
        Assert.Equal([100, 112, 124, 136, 156, 176], page.Letters.Select(letter => letter.Origin.Y));
    }

    [Fact]
    public void Size_counts_the_matrices()
    {
        var page = Reading.Page("q 2 0 0 2 0 0 cm BT /F1 1 Tf 6 0 0 6 10 50 Tm (A) Tj ET Q BT /F1 -8 Tf 50 50 Td (B) Tj ET");
        Assert.Equal([12, 8], page.Letters.Select(letter => letter.FontSize));
        Assert.Equal(180, page.Letters[1].Angle);
    }

    [Theory]
    [InlineData("3 Tr", true)]
    [InlineData("7 Tr", true)]
    [InlineData("0 Tr", false)]
    [InlineData("1 Tr", false)]
    public void Text_in_no_colour_is_marked_invisible(string mode, bool invisible) =>
        Assert.Equal(invisible, Reading.Page($"BT /F1 10 Tf {mode} 20 200 Td (A) Tj ET").Letters[0].IsInvisible);

    [Fact]
    public void Letters_outside_of_the_clip_are_marked()
    {
        var page = Reading.Page("q 0 0 30 300 re W n BT /F1 10 Tf 20 200 Td (AAA) Tj ET Q BT /F1 10 Tf 40 200 Td (B) Tj ET");
        Assert.Equal([false, true, true, false], page.Letters.Select(letter => letter.IsClippedOut));
    }

    [Theory]
    [InlineData("1 0 0 rg", 255, 0, 0)]
    [InlineData("0.5 g", 128, 128, 128)]
    [InlineData("0 0 0 1 k", 0, 0, 0)]
    [InlineData("/DeviceRGB cs 0 0 1 sc", 0, 0, 255)]
    [InlineData("/Sep cs 1 scn", 255, 0, 0)]
    [InlineData("/Icc cs 0 1 0 scn", 0, 255, 0)]
    [InlineData("/Ix cs 1 sc", 0, 255, 255)]
    [InlineData("1 Tr 0 1 0 RG", 0, 255, 0)]
    public void Colour_is_given_as_rgb(string operators, byte red, byte green, byte blue)
    {
        const string Spaces = "/ColorSpace << /Sep [/Separation /Spot /DeviceRGB << /FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1] /C1 [1 0 0] >>] "
            + "/Icc [/ICCBased << /N 3 >>] /Ix [/Indexed /DeviceRGB 1 <00000000FFFF>] >>";
        var letter = Reading.Page($"BT /F1 10 Tf {operators} 20 200 Td (A) Tj ET", Helvetica + Spaces).Letters[0];
        Assert.Equal(new PdfColour(red, green, blue), letter.Colour);
    }

    [Fact]
    public void Unknown_and_malformed_operators_do_no_harm()
    {
        var document = Reading.Open(PdfBuilder.WithPages("[[[ ) ] >> true foo 1e5 --5 bar /F1 w BT /F1 10 Tf null 20 200 Td (A) Tj ET Q Q Q (open"));
        Assert.Equal("A", document.GetPage(1).Text());
        Assert.Contains(PdfProblems.ContentDamaged, document.Ids());
    }

    [Fact]
    public void Indexes_follow_the_order_of_drawing() =>
        Assert.Equal([0, 1, 2, 3], Reading.Page("BT /F1 10 Tf 20 20 Td (ab) Tj 0 100 Td (cd) Tj ET").Letters.Select(letter => letter.Index));

    private static (double, double, double, double) Round(PdfBox box) => (R(box.Left), R(box.Top), R(box.Right), R(box.Bottom));

    private static double R(double value) => double.Parse(value.ToString("F3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
