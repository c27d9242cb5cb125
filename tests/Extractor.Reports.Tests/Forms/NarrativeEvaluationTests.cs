namespace Extractor.Reports.Tests.Forms;

public sealed class NarrativeEvaluationTests
{
    [Fact]
    public void An_indicator_is_read_from_its_sentence()
    {
        var report = FormText.Paragraphs("（一）指标一：", "数字化页数：该指标预期指标值为20000页，年中监控实际完成值为8000页，本次评价数字化页数为18000页，该指标完成率为90%。偏差原因：设备到货较晚。改进措施：提前采购。该指标权重分值为50分，自评得分45分。");

        Assert.Equal("数字化页数 [20000页] [18000页] 90% 45/50 reason: 设备到货较晚。", FormText.Indicators(report.Indicators));
        Assert.Equal(8000, Assert.Single(report.Evaluations[0].Indicators).MidYear?.Value);
    }

    [Fact]
    public void A_sentence_cut_by_a_page_is_read_as_one()
    {
        var report = FormText.Paragraphs("整理卷数：该指标预期指标值为100卷，年中监控实际完成值为40卷，", "本次评价整理卷数为100卷，该指标完成率为100%。该指标权重分值为10分，自评得分10分。");

        Assert.Equal("整理卷数 [100卷] [100卷] 100% 10/10", FormText.Indicators(report.Indicators));
    }

    [Fact]
    public void Items_with_points_in_brackets_stand_in_their_groups()
    {
        var report = FormText.Paragraphs(
            "（1）产出指标（60分）", "①整理卷数（40分）。全年整理3200卷，该指标得分为40分。", "②著录合格率（20分）。抽查合格，该指标得分为18分。",
            "（2）满意度指标（40分）", "①群众满意度（40分），未开展满意度调查，该指标得分为30分。", "本项目自评总分88分，自评等级为良。");

        var evaluation = Assert.Single(report.Evaluations);
        Assert.Equal("产出指标/整理卷数 [] [] - 40/40\n产出指标/著录合格率 [] [] - 18/20\n满意度指标/群众满意度 [] [] - 30/40", FormText.Indicators(report.Indicators));
        Assert.Equal((88m, "良"), (evaluation.Total?.Value, evaluation.Grade));
        Assert.Equal("未开展满意度调查", evaluation.Indicators[2].NotMeasured?.Quote);
    }

    [Fact]
    public void Every_conclusion_closes_an_evaluation()
    {
        var report = FormText.Paragraphs("①卷数（50分）。已完成，该指标得分为50分。", "本项目自评总分50分，自评等级为差。", "①页数（90分）。已完成，该指标得分为90分。", "本项目自评总分90分，自评等级为优。");

        Assert.Equal(["卷数", "页数"], report.Evaluations.Select(e => Assert.Single(e.Indicators).Indicator.Path[^1]));
    }

    [Theory]
    [InlineData("1.参与度（10分）。按参与人数计分。", "2.完成度（90分）。按完成情况计分。")]
    [InlineData("自评等级分为优、良、中、差四档。", "得分90分以上为优。")]
    public void A_plan_or_a_rule_is_no_evaluation(params string[] paragraphs) => Assert.Empty(FormText.Paragraphs(paragraphs).Indicators);

    [Fact]
    public void Hostile_text_is_read_without_harm()
    {
        var report = FormText.Paragraphs(string.Concat(Enumerable.Repeat("指标一：该指标预期指标值为", 400)), "①（（（（15分）", new string('：', 3000), "自评总分99999999999999999999999999999分，等级为优。");

        Assert.Empty(report.Indicators);
    }
}
