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

    [Theory]
    [InlineData("2021年度机关运行经费支出30.00万元，比上年减少2.00万元，下降6.25%。", "2021年度机关运行经费")]
    [InlineData("2022年度机关运行经费支出30.00万元，比上年减少2.00万元，下降6.25%。", "")]
    [InlineData("2021年度机关运行经费支出32.00万元，2022年度支出30.00万元。", "")]
    [InlineData("2021年度结转的财政拨款资金30.00万元已全部使用。", "")]
    public void One_paragraph_on_the_accounts_of_another_year_is_left_over(string text, string expected) => Assert.Equal(expected, TextAudit.Of("year-residue", Accounts(text)));

    [Theory]
    [InlineData("培训费支出3.00万元，与2020年度相比减少1.00万元，下降25%。", "减少1.00万元，下降25%")]
    [InlineData("培训费支出3.00万元，与2021年度相比减少1.00万元，下降25%。", "")]
    [InlineData("2020年起由我局承担。培训费支出3.00万元，与2020年度相比减少1.00万元，下降25%。\n\n2020年度受疫情影响较大。", "")]
    public void One_comparison_with_another_base_year_is_left_over(string text, string expected) => Assert.Equal(expected, TextAudit.Of("year-residue", Accounts(text)));

    private static string Accounts(string text) => $"""
        # 澜河县水利局2022年度部门决算

        2022年度收入总计80.00万元，与2021年度相比增加20.00万元，增长33.33%。

        2022年度支出总计80.00万元，与2021年度相比增加20.00万元，增长33.33%。

        2022年度财政拨款收入总计60.00万元，与2021年度相比增加10.00万元，增长20%。

        2022年度一般公共预算财政拨款支出60.00万元，与2021年度相比增加10.00万元，增长20%。

        2022年度政府采购支出总额10.00万元，与2021年度相比增加2.00万元，增长25%。

        {text}
        """;
}
