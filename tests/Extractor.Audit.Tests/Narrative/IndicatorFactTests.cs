namespace Extractor.Audit.Tests.Narrative;

public sealed class IndicatorFactTests
{
    [Theory]
    [InlineData("全县有效灌溉率达到78%，比计划提前完成。", "")]
    [InlineData("全县有效灌溉率达到85%。水渠全部通水。", "85%")]
    [InlineData("2023年全县有效灌溉率力争达到90%。", "")]
    [InlineData("2021年全县有效灌溉率为75%，本年有所提高。", "")]
    [InlineData("邻县的有效灌溉率为91%，差距仍然明显。", "")]
    [InlineData("受益农户4万户，分布在12个乡镇的灌区。", "4万户")]
    [InlineData("受益农户3.2万户，分布在12个乡镇的灌区。", "")]
    public void What_a_cell_tells_of_an_indicator_is_the_forms_actual_value(string told, string expected)
    {
        var form = $"""
            # 澜河县水利站2022年度部门整体支出绩效自评表

            | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
            | --- | --- | --- | --- | --- | --- | --- |
            | 产出指标 | 质量指标 | 有效灌溉率 | 50 | ≥80% | 80% | 50 |
            | 效益指标 | 社会效益指标 | 受益农户数 | 50 | ≥3万户 | 31876户 | 50 |
            | 合计 |  |  | 100 |  |  | 100 |
            | 主要成效 | {told} |  |  |  |  |  |
            """.Replace("80% | 80%", "75% | 78%", StringComparison.Ordinal);

        Assert.Equal(expected, TextAudit.Of("tt-indicator-fact", form));
    }

    [Theory]
    [InlineData("88%", "95%", "95%", "88%")]
    [InlineData("95%", "95%", "95%", "")]
    [InlineData("88%", "90%", "95%", "")]
    public void A_projects_form_is_outvoted_by_the_text_and_another_form(string first, string second, string told, string expected)
    {
        var text = $"""
            # 澜河县水利站2022年度项目支出绩效自评报告

            2022年末全县农村集中供水率为{told}，供水质量稳定。

            {Form("水厂改造项目", first)}

            {Form("管网延伸项目", second)}
            """;

        Assert.Equal(expected, TextAudit.Of("tt-indicator-fact", text));
    }

    private static string Form(string project, string actual) => $"""
        | 项目名称 | {project} |  |  |  |  |  |
        | --- | --- | --- | --- | --- | --- | --- |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 质量指标 | 农村集中供水率 | ≥80% | {actual} | 60 | 60 |
        | 效益指标 | 社会效益指标 | 群众满意度 | ≥85% | 9{project.Length}% | 40 | 40 |
        | 总分 |  |  |  |  | 100 | 100 |
        """;
}
