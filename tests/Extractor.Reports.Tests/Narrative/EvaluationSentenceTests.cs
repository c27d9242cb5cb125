using Extractor.Reports.Forms.Claims;

namespace Extractor.Reports.Tests.Narrative;

/// <summary>Scores and completion rates told in running sentences, in words of our own.</summary>
public sealed class EvaluationSentenceTests
{
    [Theory]
    [InlineData("部门整体支出绩效自评得分94.6分，其中：履职效能得分47.2分，管理效率得分47.4分。", "score-sum 94.6 = 47.2 + 47.4")]
    [InlineData("项目自评得分95.5分，其中：预算执行率10分，得分9.5分；产出指标50分，得分48分；效益指标30分，得分29分；满意度指标10分，得分9分。",
        "score-cap 9.5 AtMost 10\nscore-cap 48 AtMost 50\nscore-cap 29 AtMost 30\nscore-cap 9 AtMost 10\nscore-sum 95.5 = 9.5 + 48 + 29 + 9")]
    [InlineData("综合得分90分，其中：决策（20分）得分18分，过程（20分）得分19分，产出（30分）得分27分，效益（30分）得分26分。",
        "score-cap 18 AtMost 20\nscore-cap 19 AtMost 20\nscore-cap 27 AtMost 30\nscore-cap 26 AtMost 30\nscore-sum 90 = 18 + 19 + 27 + 26")]
    [InlineData("项目自评得分95分，其中：产出指标得分48分，效益指标得分29分。", "")]
    [InlineData("甲项目自评得分95分，乙项目自评得分90分，平均得分92.5分。", "")]
    [InlineData("该指标得分为15分。该指标得分为10分。", "")]
    public void Scores_told_beside_their_total_make_it_up(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new SentenceScores(), text));

    [Theory]
    [InlineData("培训计划200人，实际培训210人，完成率105%。", "completion-rate 105% = 210人 / 200人")]
    [InlineData("培训计划200人，实际培训210人，完成率100%。", "completion-rate 100% = min(1, 210人 / 200人)")]
    [InlineData("修建水渠12处，目标值15处，完成率80%；发放种子计划600件，实际588件，完成率98%。", "completion-rate 80% = 12处 / 15处\ncompletion-rate 98% = 588件 / 600件")]
    [InlineData("受理信访80件，办结76件，办结率95%。", "completion-rate 95% = 76件 / 80件")]
    [InlineData("培训200人，发放资料210份，完成率100%。", "")]
    [InlineData("计划培训200人，其中党员20人，实际培训190人，完成率95%。", "")]
    [InlineData("培训200人，考核210人，完成率100%。", "")]
    public void A_completion_told_in_one_clause_is_result_over_plan(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ToldCompletions(), text));
}
