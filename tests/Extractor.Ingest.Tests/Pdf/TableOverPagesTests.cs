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
    public void A_form_that_asks_for_another_name_under_the_same_title_is_another_table()
    {
        var first = Part(new PageSketch().Text(150, 660, "项目支出绩效自评表").Text(150, 680, "（2023年度）"), 700, "项目名称", "甲项目", "得分", "1").NextPage();
        var document = Part(first.Text(150, 80, "项目支出绩效自评表").Text(150, 100, "（2023年度）"), 130, "项目名称", "乙项目", "得分", "2").Read();

        Assert.Equal([["项目名称 | 甲项目", "得分 | 1"], ["项目名称 | 乙项目", "得分 | 2"]], document.Tables.Select(t => t.Rows().ToArray()).ToArray());
        Assert.Equal(2, document.Blocks.OfType<Extractor.Core.Documents.TextBlock>().Count(b => b.Text.Contains("绩效自评表", StringComparison.Ordinal)));
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

    [Fact]
    public void The_last_letters_of_a_tall_label_below_the_page_end_belong_to_it()
    {
        var sketch = new PageSketch();
        Tall(sketch, 700).Text(95, 700, "一般公共服").Text(195, 705, "甲").Text(195, 725, "乙");
        Tall(sketch.NextPage(), 80).Text(95, 85, "务").Text(195, 85, "丙").Text(195, 105, "丁");
        Assert.Equal(["[4x1]一般公共服务 | 甲", "乙", "丙", "丁"], sketch.Read().OnlyTable());
    }

    [Fact]
    public void A_row_cut_inside_a_tall_label_is_one_row()
    {
        var sketch = new PageSketch();
        Three(sketch, 700).Text(95, 704, "收入").Text(152, 704, "第一行的说明文").Text(152, 714, "字写满这一格到").Text(255, 704, "12.30");
        Three(sketch.NextPage(), 80).Text(152, 84, "边").Text(152, 114, "第二行").Text(255, 114, "4.50");
        Assert.Equal(["[2x1]收入 | 第一行的说明文字写满这一格到边 | 12.30", "第二行 | 4.50"], sketch.Read().OnlyTable());

        static PageSketch Three(PageSketch page, double top)
        {
            page.Frame(90, top, 290, top + (page.Pages == 1 ? 30 : 60)).Line(150, top, 150, top + (page.Pages == 1 ? 30 : 60)).Line(225, top, 225, top + (page.Pages == 1 ? 30 : 60));
            return page.Pages == 1 ? page : page.Line(150, top + 30, 290, top + 30);
        }
    }

    [Fact]
    public void A_new_row_below_the_page_end_with_figures_of_its_own_stays_one() => Assert.Equal(
        ["项目 | 金额", "按照规定保障机构 | 1", "运转 | 2"],
        Part(Part(new PageSketch(), 700, "项目", "金额", "按照规定保障机构", "1").NextPage(), 80, "运转", "2", "", "").Read().OnlyTable()[..3]);

    [Fact]
    public void A_sentence_that_goes_on_below_the_page_end_joins_its_row() => Assert.Equal(
        ["项目 | 金额", "按规定办理， | 1", "丙 | 2"],
        Part(Part(new PageSketch(), 700, "项目", "金额", "按规定，", "1").NextPage(), 80, "办理，", "", "丙", "2").Read().OnlyTable().Select(r => r.Replace("规定，办理", "规定办理", StringComparison.Ordinal)).ToArray());

    [Fact]
    public void A_row_all_of_whose_cells_reach_their_edges_goes_on_below_the_page_end() => Assert.Equal(
        ["机关和事业单位的日常 | 按照预算安排的各项支 | 由本级财政负担的部分 | 3.50", "甲 | 乙 | 丙 | 4.00"],
        new PageSketch().Grid([90, 170, 250, 330, 400], [740, 760]).Text(95, 744, "机关和事业单").Text(175, 744, "按照预算安排").Text(255, 744, "由本级财政负").Text(335, 744, "3.50")
            .NextPage().Grid([90, 170, 250, 330, 400], [80, 100, 120]).Text(95, 84, "位的日常").Text(175, 84, "的各项支").Text(255, 84, "担的部分")
            .Text(95, 104, "甲").Text(175, 104, "乙").Text(255, 104, "丙").Text(335, 104, "4.00").Read().OnlyTable());

    [Fact]
    public void The_title_of_a_continued_table_printed_again_does_not_part_it() => Assert.Equal(
        ["项目 | 金额", "甲 | 1", "乙 | 2"],
        Part(Part(new PageSketch().Text(200, 660, "收入明细表").TextTo(290, 680, "单位：万元"), 700, "项目", "金额", "甲", "1")
            .NextPage().Text(200, 90, "收入明细表（续）").TextTo(290, 110, "单位：万元"), 130, "项目", "金额", "乙", "2").Read().OnlyTable());

    [Fact]
    public void A_page_of_merged_rows_only_belongs_to_the_table_above() => Assert.Equal(
        ["甲 | 1 | 2", "乙 | 3 | 4", "总分 | [1x2]100", "备注 | [1x2]无"],
        new PageSketch().Grid([90, 140, 190, 290], [740, 760, 780]).Text(95, 744, "甲").Text(145, 744, "1").Text(195, 744, "2").Text(95, 764, "乙").Text(145, 764, "3").Text(195, 764, "4")
            .NextPage().Grid([90, 140, 290], [80, 100, 120]).Text(95, 84, "总分").Text(145, 84, "100").Text(95, 104, "备注").Text(145, 104, "无").Read().OnlyTable());

    private static PageSketch Tall(PageSketch sketch, double top) => sketch.Frame(90, top, 290, top + 40).Line(190, top, 190, top + 40).Line(190, top + 20, 290, top + 20);

    private static PageSketch Part(PageSketch sketch, double top, params string[] cells) => sketch.Grid(Columns, [top, top + 20, top + 40])
        .Text(95, top + 4, cells[0]).Text(195, top + 4, cells[1]).Text(95, top + 24, cells[2]).Text(195, top + 24, cells[3]);
}
