namespace Extractor.Audit.Tests.Narrative;

public sealed class YearResidueTests
{
    [Theory]
    [InlineData("该指标以2018年竣工的水渠为评价内容。", "以2018年竣工的水渠为评价内容")]
    [InlineData("根据目标办2017年对各单位的考核分数折算。", "根据目标办2017年对各单位的考核分数")]
    [InlineData("该指标以2022年竣工的水渠为评价内容。", "")]
    [InlineData("以2021年末数为基期，比较两年的增减。", "")]
    [InlineData("根据2017年印发的考核办法规定的得分计算。", "")]
    [InlineData("依据《水渠验收办法》（2016年）和澜政办〔2018〕9号评分。", "")]
    [InlineData("2015年以来逐年提高的得满分。", "")]
    public void A_criterion_of_another_year_is_left_over(string rule, string expected)
    {
        var form = $"""
            # 澜河县水利站2022年度部门整体支出绩效自评表

            | 一级指标 | 三级指标 | 分值 | 评价标准 | 得分 |
            | --- | --- | --- | --- | --- |
            | 产出 | 水渠完好率 | 100 | {rule} | 100 |
            | 合计 |  | 100 |  | 100 |
            """;

        Assert.Equal(expected, TextAudit.Of("year-residue", form));
    }

    [Theory]
    [InlineData("截至2021年12月31日，共有车辆3辆。", "截至2021年12月31日，共有车辆")]
    [InlineData("截至2022年12月31日，共有车辆3辆。", "")]
    [InlineData("截至2021年12月31日，共有车辆5辆；截至2022年12月31日，共有车辆3辆。", "")]
    [InlineData("截至2021年12月31日，累计建成水渠40公里。", "")]
    public void The_date_of_the_assets_is_the_end_of_the_year(string text, string expected) =>
        Assert.Equal(expected, TextAudit.Of("year-residue", "# 澜河县水利站2022年度部门决算\n\n2022年度部门决算情况说明\n\n" + text));

    [Fact]
    public void One_title_of_another_year_among_many_is_left_over() => Assert.Equal(
        "2021年度支出决算情况说明",
        TextAudit.Of("year-residue", "# 澜河县水利站2022年度部门决算\n\n一、2022年度收入决算情况说明\n\n收入来自财政。\n\n二、2021年度支出决算情况说明\n\n支出用于水渠。\n\n三、2022年度“三公”经费决算情况说明\n\n没有支出。"));
}
