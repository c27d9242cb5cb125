using Extractor.Reports.Forms.Rules;

namespace Extractor.Reports.Tests.Forms;

public sealed class ScoringRuleTests
{
    [Theory]
    [InlineData("达到100%计5分；每低于1个百分点扣2分，扣完为止。", RuleKind.Steps, 5, "5 3 1 0")]
    [InlineData("100%计满分，每超出1%扣1分，扣完为止。", RuleKind.Steps, 4, "4 3 2 1 0")]
    [InlineData("90%（含）以上计6分；80%（含）-90%，计4分；低于80%计0分。", RuleKind.Tiers, 6, "6 4 0")]
    [InlineData("较好的计6分；一般3分；无效果0分。", RuleKind.Tiers, 6, "6 3 0")]
    [InlineData("①账实相符；②手续齐全。以上情况每出现一例不符合要求的扣2分。", RuleKind.Steps, 6, "6 4 2 0")]
    [InlineData("①有制度，2分；②制度有效执行，2分。", RuleKind.Parts, 4, "")]
    [InlineData("按完成比例计分。", RuleKind.Open, 6, "")]
    [InlineData("酌情扣1-3分。", RuleKind.Open, 6, "")]
    [InlineData("该项得分=（考核得分/350）*8", RuleKind.Open, 8, "")]
    [InlineData("", RuleKind.Open, 5, "")]
    public void A_rule_gives_the_scores_its_words_allow(string text, RuleKind kind, int weight, string values)
    {
        var rule = ScoringRuleReader.Read(text);

        Assert.Equal(kind, rule.Kind);
        Assert.Equal(values, string.Join(' ', rule.Attainable(weight)));
    }

    [Fact]
    public void Full_marks_of_parts_are_all_of_them() =>
        Assert.Equal([2m, 3m], ScoringRuleReader.Read("①有制度，2分；②有记录，3分。").Full.Select(p => p.Value));

    [Fact]
    public void A_tiny_step_lists_nothing_rather_than_without_end() =>
        Assert.Empty(ScoringRuleReader.Read("达标计100分，每低1%扣0.01分。").Attainable(100));
}
