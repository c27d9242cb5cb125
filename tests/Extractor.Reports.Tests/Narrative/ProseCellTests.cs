using Extractor.Testing;

namespace Extractor.Reports.Tests.Narrative;

public sealed class ProseCellTests
{
    private static string Read(params string[] rows) => string.Join('\n', new ReportReader().Read(
        new DocumentBuilder().Paragraph("澜河县水利站2023年度部门整体支出绩效自评报告").Paragraph("本年完成灌区改造，受益农户3万户，群众反映良好。").Table(rows).Build(), isPartial: false)
        .CellNarrative.Passages.Select(p => p.Text));

    [Theory]
    [InlineData("主要成效 | 全年支出80.00万元，比上年增加8.00万元，增长11%。", "全年支出80.00万元，比上年增加8.00万元，增长11%。")]
    [InlineData("年度总体目标 | 全年支出不超过80.00万元，受益农户达到3万户。", "")]
    [InlineData("总体目标完成情况 | 全年支出80.00万元，受益农户3万户。", "全年支出80.00万元，受益农户3万户。")]
    [InlineData("备注 | 定量指标得分=权重×B/A，得分不得突破权重总额。", "")]
    [InlineData("联系人 | 水利站办公室，电话见封面", "")]
    [InlineData("主要成效 | 本年完成灌区改造，受益农户3万户，群众反映良好。", "")]
    public void A_cell_that_holds_a_sentence_is_read_as_prose(string row, string expected) => Assert.Equal(expected, Read("项目 | 内容", row));

    [Fact]
    public void Paragraphs_of_a_cell_are_parted_and_wrapped_lines_are_not() => Assert.Equal(
        "一、全年支出80.00万元，比上年增\n加8.00万元。\n二、改造灌区三处，通水及时，渠道完好。",
        Read("项目 | 内容", "主要成效 | 一、全年支出80.00万元，比上年增\n加8.00万元。\n二、改造灌区三处，通水及时，渠道完好。"));

    [Fact]
    public void A_number_in_a_cell_is_placed_in_the_cell()
    {
        var report = new ReportReader().Read(new DocumentBuilder().Paragraph("澜河县水利站2023年度部门整体支出绩效自评报告")
            .Table("项目 | 内容", "主要成效 | 渠道完好，管护及时到位。\n全年支出80.00万元，比上年增加8.00万元，增长12%。").Build(), isPartial: false);

        var claim = Assert.Single(report.Claims, c => c.Check == "yoy-rate");
        Assert.Equal((1, 1, "12%"), (claim.Stated.Place.Cell!.Row, claim.Stated.Place.Cell.Column, claim.Stated.Place.Quote));
        Assert.Equal("增加8.00万元，增长12%", claim.Statement!.Quote);
    }
}
