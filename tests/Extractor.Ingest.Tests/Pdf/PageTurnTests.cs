using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Pages and labels that are turned.</summary>
public sealed class PageTurnTests
{
    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_table_on_a_turned_page_reads_like_any_other(int degrees)
    {
        var document = Table(new PageSketch().Turned(degrees)).Read();
        Assert.Equal(["项目 | 金额", "合计 | 12.00"], document.OnlyTable());
    }

    [Fact]
    public void Boxes_of_a_turned_page_lie_on_the_page_as_seen()
    {
        var cell = Table(new PageSketch().Turned(90)).Read().Tables[0].Cells[0];
        var box = Assert.Single(cell.Segments).Box;
        Assert.True(box.Left > 595 && box.Right <= 842, "the page is wider than high as seen");
        Assert.True(box.Top >= 0 && box.Bottom <= 595);
    }

    [Fact]
    public void A_label_that_reads_upwards_is_one_text() =>
        Assert.Equal(["[2x1]年度 | 收入 | 10", "支出 | 20"], new PageSketch()
            .Line(90, 100, 240, 100).Line(120, 130, 240, 130).Line(90, 160, 240, 160)
            .Line(90, 100, 90, 160).Line(120, 100, 120, 160).Line(180, 100, 180, 160).Line(240, 100, 240, 160)
            .TextUp(108, 145, "年度").Text(125, 108, "收入").Text(190, 108, "10").Text(125, 138, "支出").Text(190, 138, "20").Read().OnlyTable());

    private static PageSketch Table(PageSketch sketch) => sketch.Grid([90, 190, 290], [100, 130, 160])
        .Text(95, 108, "项目").Text(195, 108, "金额").Text(95, 138, "合计").Text(195, 138, "12.00");
}
