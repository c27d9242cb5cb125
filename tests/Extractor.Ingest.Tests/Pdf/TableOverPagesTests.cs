using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Tables that run over page ends.</summary>
public sealed class TableOverPagesTests
{
    private static readonly double[] Columns = [90, 190, 290];

    [Fact]
    public void Parts_of_the_same_columns_are_one_table()
    {
        var table = Assert.Single(Part(Part(new PageSketch(), 700, "项目", "金额", "甲", "1").NextPage(), 80, "乙", "2", "丙", "3").Read().Tables);
        Assert.Equal(["项目 | 金额", "甲 | 1", "乙 | 2", "丙 | 3"], table.Rows());
        Assert.Equal([1, 2], table.Pages.ToArray());
    }

    [Fact]
    public void A_repeated_header_counts_once() => Assert.Equal(
        ["项目 | 金额", "甲 | 1", "乙 | 2"], Part(Part(new PageSketch(), 700, "项目", "金额", "甲", "1").NextPage(), 80, "项目", "金额", "乙", "2").Read().OnlyTable());

    [Fact]
    public void Page_numbers_between_the_parts_do_not_part_them() => Assert.Equal(
        ["项目 | 金额", "甲 | 1", "乙 | 2", "丙 | 3"],
        Part(Part(new PageSketch(), 700, "项目", "金额", "甲", "1").Text(290, 800, "- 1 -").NextPage(), 80, "乙", "2", "丙", "3").Text(290, 800, "- 2 -").Read().OnlyTable());

    [Fact]
    public void A_title_between_the_parts_parts_them()
    {
        var document = Part(Part(new PageSketch(), 700, "项目", "金额", "甲", "1").NextPage().Text(150, 100, "另一张表"), 130, "乙", "2", "丙", "3").Read();
        Assert.Equal(2, document.Tables.Length);
    }

    [Fact]
    public void Other_columns_are_another_table()
    {
        var sketch = Part(new PageSketch(), 700, "项目", "金额", "甲", "1").NextPage().Grid([90, 140, 200, 260, 400], [80, 100, 120]);
        Assert.Equal(2, sketch.Text(95, 84, "乙").Text(150, 84, "2").Text(210, 104, "3").Text(270, 104, "4").Read().Tables.Length);
    }

    [Fact]
    public void A_row_cut_by_the_page_end_is_one_row() => Assert.Equal(
        ["项目 | 说明", "甲 | 按照规定用于保障机构运转的各项支出", "乙 | 其他"],
        new PageSketch().Grid(Columns, [740, 760, 790]).Text(95, 744, "项目").Text(195, 744, "说明").Text(95, 764, "甲").Text(192, 764, "按照规定用于保障机")
            .NextPage().Grid(Columns, [80, 100, 120]).Text(192, 84, "构运转的各项支出").Text(95, 104, "乙").Text(195, 104, "其他").Read().OnlyTable());

    [Fact]
    public void A_tall_label_cut_by_the_page_end_is_one_cell()
    {
        var sketch = new PageSketch();
        Tall(sketch, 700).Text(95, 720, "收入").Text(195, 705, "甲").Text(195, 725, "乙");
        Tall(sketch.NextPage(), 80).Text(195, 85, "丙").Text(195, 105, "丁");
        Assert.Equal(["[4x1]收入 | 甲", "乙", "丙", "丁"], sketch.Read().OnlyTable());
    }

    private static PageSketch Tall(PageSketch sketch, double top) => sketch.Frame(90, top, 290, top + 40).Line(190, top, 190, top + 40).Line(190, top + 20, 290, top + 20);

    private static PageSketch Part(PageSketch sketch, double top, params string[] cells) => sketch.Grid(Columns, [top, top + 20, top + 40])
        .Text(95, top + 4, cells[0]).Text(195, top + 4, cells[1]).Text(95, top + 24, cells[2]).Text(195, top + 24, cells[3]);
}
