using Extractor.Ingest.Tests.Pdf.Building;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Tables by their ruling lines.</summary>
public sealed class RuledTableTests
{
    private static readonly double[] Columns = [90, 190, 290];
    private static readonly double[] Rows = [100, 130, 160];
    private static readonly string[] Expected = ["项目 | 金额", "合计 | 12.00"];

    [Fact]
    public void Stroked_lines_make_a_table() => Assert.Equal(Expected, Texts(new PageSketch().Grid(Columns, Rows)).Read().OnlyTable());

    [Fact]
    public void Cells_drawn_as_rectangles_make_a_table() => Assert.Equal(
        Expected, Texts(new PageSketch().Frame(90, 100, 190, 130).Frame(190, 100, 290, 130).Frame(90, 130, 190, 160).Frame(190, 130, 290, 160)).Read().OnlyTable());

    [Fact]
    public void Thin_fills_make_a_table()
    {
        var sketch = new PageSketch();
        foreach (var x in Columns) sketch.Fill(x, 100, x + 0.6, 160);
        foreach (var y in Rows) sketch.Fill(90, y, 290, y + 0.6);
        Assert.Equal(Expected, Texts(sketch).Read().OnlyTable());
    }

    [Fact]
    public void Double_lines_are_one() =>
        Assert.Equal(Expected, Texts(new PageSketch().Grid(Columns, Rows).Grid([91.5, 191.5, 291.5], [101.5, 131.5, 161.5])).Read().OnlyTable());

    [Fact]
    public void Broken_lines_are_whole()
    {
        var sketch = new PageSketch();
        foreach (var y in Rows)
        {
            for (var x = 90; x < 290; x += 10) sketch.Line(x, y, x + 7.5, y);
        }

        foreach (var x in Columns) sketch.Line(x, 100, x, 128).Line(x, 131, x, 160);
        Assert.Equal(Expected, Texts(sketch).Read().OnlyTable());
    }

    [Fact]
    public void Outer_side_borders_may_be_left_out() =>
        Assert.Equal(Expected, Texts(new PageSketch().Line(90, 100, 290, 100).Line(90, 130, 290, 130).Line(90, 160, 290, 160).Line(190, 100, 190, 160)).Read().OnlyTable());

    [Fact]
    public void White_lines_part_nothing() =>
        Assert.Empty(Texts(new PageSketch().Draw("1 G").Grid(Columns, Rows)).Read().Tables);

    [Fact]
    public void Positions_without_a_line_between_are_one_cell_across_and_down() => Assert.Equal(
        ["[2x1]功能 | [1x2]支出", "基本 | 项目", "教育 | 1.00 | 2.00"],
        new PageSketch().Frame(90, 100, 290, 190).Line(190, 130, 290, 130).Line(90, 160, 290, 160).Line(190, 100, 190, 190).Line(240, 130, 240, 190)
            .Text(95, 120, "功能").Text(220, 108, "支出").Text(195, 138, "基本").Text(245, 138, "项目").Text(95, 168, "教育").Text(195, 168, "1.00").Text(245, 168, "2.00").Read().OnlyTable());

    [Fact]
    public void Wrapped_text_is_joined_in_order() => Assert.Equal(
        ["项目 | 金额", "一般公共预算财政拨款收入合计 | 12.00"],
        new PageSketch().Grid(Columns, [100, 130, 170]).Text(95, 108, "项目").Text(195, 108, "金额").Text(92, 150, "款收入合计").Text(92, 136, "一般公共预算财政拨").Text(195, 143, "12.00").Read().OnlyTable());

    [Fact]
    public void Several_tables_of_a_page_stay_apart()
    {
        var document = Texts(new PageSketch().Grid(Columns, Rows)).Grid(Columns, [300, 330, 360])
            .Text(90, 280, "第二张表").Text(95, 308, "甲").Text(195, 308, "乙").Text(95, 338, "丙").Text(195, 338, "丁").Read();
        Assert.Equal([Expected, ["甲 | 乙", "丙 | 丁"]], document.Tables.Select(Shown.Rows));
        Assert.Equal(["第二张表"], document.Texts());
    }

    [Fact]
    public void A_frame_around_a_passage_is_no_table() => Assert.Empty(new PageSketch().Frame(80, 90, 400, 150).Text(90, 100, "填表说明：").Text(90, 116, "本表须逐项填写。").Read().Tables);

    [Fact]
    public void A_grid_without_text_is_no_table() => Assert.Empty(new PageSketch().Grid(Columns, Rows).Text(90, 300, "正文").Read().Tables);

    [Fact]
    public void Three_blocks_side_by_side_are_one_table() => Assert.Equal(
        ["编码 | 名称 | 编码 | 名称 | 编码 | 名称", "301 | 工资 | 302 | 办公 | 310 | 资本"],
        Row(Row(new PageSketch().Grid([60, 130, 200, 270, 340, 410, 480], Rows), 108, "编码", "名称", "编码", "名称", "编码", "名称"), 138, "301", "工资", "302", "办公", "310", "资本").Read().OnlyTable());

    [Fact]
    public void Rows_within_a_framed_body_are_parted_by_their_figures() => Assert.Equal(
        ["项目 | 上年 | 本年", "甲 | 10 | 11", "乙 | 20 | 21", "丙 | 30 | 31"],
        Row(Row(Row(Row(new PageSketch().Grid([60, 130, 200, 270], [100, 120, 180]), 104, "项目", "上年", "本年"), 124, "甲", "10", "11"), 140, "乙", "20", "21"), 156, "丙", "30", "31").Read().OnlyTable());

    private static PageSketch Row(PageSketch sketch, double y, params string[] cells)
    {
        for (var i = 0; i < cells.Length; i++) sketch.Text(65 + (i * 70), y, cells[i]);
        return sketch;
    }

    private static PageSketch Texts(PageSketch sketch) => sketch.Text(95, 108, "项目").Text(195, 108, "金额").Text(95, 138, "合计").Text(195, 138, "12.00");
}
