using Extractor.Annotate.Pdf;
using Extractor.Pdf;
using Extractor.Testing;

namespace Extractor.Annotate.Tests;

public sealed class QuoteFinderTests
{
    private static readonly PdfFontInfo s_font = PdfDocument.Open(File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", "base.pdf"))).GetPage(1).Letters[0].Font;

    [Fact]
    public void A_quote_is_found_letter_by_letter_where_its_place_is_only_near()
    {
        var page = Page((10, 100, "支出12.50万元，占3.8%"));
        Assert.Equal([new PdfBox(30, 95, 80, 105)], QuoteFinder.Find(page, new PdfBox(35, 92, 90, 108), "12.50").AsEnumerable());
    }

    [Fact]
    public void A_quote_over_several_lines_has_a_box_for_each()
    {
        var page = Page((10, 100, "区中心支出合计社"), (10, 120, "会保障支出53.17"), (10, 140, "万元，占比"));
        Assert.Equal([new PdfBox(80, 95, 90, 105), new PdfBox(10, 115, 110, 125), new PdfBox(10, 135, 30, 145)], QuoteFinder.Find(page, new PdfBox(10, 94, 110, 146), "社会保障支出53.17 万元").AsEnumerable());
    }

    [Fact]
    public void The_next_column_of_a_table_does_not_come_between_the_lines()
    {
        var page = Page((10, 100, "服务对"), (45, 100, "99"), (10, 120, "象满意"), (45, 120, "88"));
        Assert.Equal(2, QuoteFinder.Find(page, new PdfBox(10, 94, 40, 126), "服务对象满意").Length);
    }

    [Fact]
    public void Of_equal_quotes_the_nearest_counts()
    {
        var page = Page((10, 100, "5和5和5"));
        Assert.Equal([new PdfBox(30, 95, 40, 105)], QuoteFinder.Find(page, new PdfBox(31, 94, 41, 106), "5").AsEnumerable());
    }

    [Fact]
    public void Letters_printed_twice_to_look_bold_count_once()
    {
        var page = Page((10, 100, "12.50"), (10.3, 100, "12.50"));
        Assert.Single(QuoteFinder.Find(page, new PdfBox(10, 94, 60, 106), "12.50"));
    }

    [Theory]
    [InlineData("13.50")]
    [InlineData("")]
    [InlineData("  ")]
    public void What_does_not_stand_there_is_not_found(string quote) => Assert.Empty(QuoteFinder.Find(Page((10, 100, "12.50")), new PdfBox(10, 94, 60, 106), quote));

    /// <summary>A page of letters ten points wide and high, lines given by their left end and the middle of their height.</summary>
    private static PdfPage Page(params (double Left, double Middle, string Text)[] lines) => new()
    {
        Number = 1,
        Width = 600,
        Height = 800,
        Rotation = 0,
        Letters = [.. lines.SelectMany(line => line.Text.Select((c, i) => new PdfLetter
        {
            Text = c.ToString(),
            Box = new PdfBox(line.Left + (i * 10), line.Middle - 5, line.Left + (i * 10) + 10, line.Middle + 5),
            Origin = new PdfPoint(line.Left + (i * 10), line.Middle + 4),
            End = new PdfPoint(line.Left + (i * 10) + 10, line.Middle + 4),
            FontSize = 10,
            Font = s_font,
            Colour = PdfColour.Black,
            Angle = 0,
        }))],
        Paths = [],
        Images = [],
        Annotations = [],
        Problems = [],
    };
}
