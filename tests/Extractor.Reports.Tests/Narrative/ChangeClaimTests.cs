using Extractor.Reports.Narrative.Producers;

namespace Extractor.Reports.Tests.Narrative;

public sealed class ChangeClaimTests
{
    [Theory]
    [InlineData("支出合计80万元，比上年减少20万元，下降20%。", "yoy-rate 20% = |growth(80万元, 80万元 + 20万元)|")]
    [InlineData("支出合计80万元，比上年增加20万元，增长33.3%。", "yoy-rate 33.3% = growth(80万元, 80万元 - 20万元)")]
    [InlineData("机关运行经费60万元，比年初预算数50万元，增加了20%。", "yoy-rate 20% = |growth(60万元, 50万元)|\nyoy-direction 60万元 AtLeast 50万元")]
    [InlineData("会议费60万元，比2022年的50万元，增加10万元。", "change-amount 10万元 = |60万元 - 50万元|\nyoy-direction 60万元 AtLeast 50万元")]
    [InlineData("会议费支出60万元，较年初预算50万元减少10万元。", "change-amount 10万元 = |60万元 - 50万元|\nyoy-direction 60万元 AtMost 50万元")]
    [InlineData("培训费年初预算为10万元，支出决算为9万元，完成年初预算的90%，决算数大于年初预算数的主要原因是课程增加。", "yoy-direction 9万元 AtLeast 10万元")]
    [InlineData("培训费年初预算为10万元，支出决算为9万元，完成预算的90%，决算数小于预算数的主要原因是课程减少。", "yoy-direction 9万元 AtMost 10万元")]
    [InlineData("培训费年初预算为10万元，支出决算为9万元，决算数等于年初预算数。", "yoy-direction 9万元 = 10万元")]
    [InlineData("支出合计80万元，比上年增长5%。", "")]
    [InlineData("培训费3万元，比上年增加(减少)1万元，增长(下降)50%。", "")]
    [InlineData("支出合计80万元，主要原因是设备购置比上年增加20万元，增长5%。", "")]
    public void A_change_is_held_against_its_level(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ChangeClaims(), text));

    [Fact]
    public void A_change_told_in_the_next_paragraph_is_held_against_the_amount_of_the_same_name() => Assert.Equal(
        "yoy-rate 2% = |growth(3万元, 3万元 + 1万元)|",
        ClaimText.Of(new ChangeClaims(), "2023年财政拨款“三公”经费预算总额为3万元，其中公务接待费2万元。", "2023年“三公”经费预算数比2022年预算数减少1万元，减幅2%。"));

    [Fact]
    public void Both_totals_at_once_are_held_against_either() => Assert.Equal(
        "yoy-rate 25% = growth(50万元, 50万元 - 10万元)",
        ClaimText.Of(new ChangeClaims(), "2023年度收入总计50万元，其中：本年收入合计50万元。", "2023年度支出总计50万元。", "收入支出总体与上年相比，增加10万元，增长25%，主要原因是人员增加。"));

    [Fact]
    public void A_completion_is_held_against_the_difference_that_is_told() => Assert.Equal(
        "budget-rate 100% = 60万元 / 60万元 - 5万元",
        ClaimText.Of(new CompletionClaims(), "一般公共预算财政拨款支出60万元，完成年初预算的100%，决算数大于预算数5万元。"));

    [Fact]
    public void A_change_told_after_two_amounts_of_its_name_is_left_alone() => Assert.Equal(
        "",
        ClaimText.Of(new ChangeClaims(), "培训费预算为3万元。", "培训费预算为5万元。", "培训费预算比上年减少1万元，减幅2%。"));

    [Fact]
    public void A_rate_of_another_amount_of_the_sentence_is_an_explanation()
    {
        var claim = Assert.Single(ClaimText.Claims(new ChangeClaims(), "支出总计100万元，年末结转20万元，比上年增加10万元，增长11.11%。"));

        Assert.Equal("explained.other-subject", Assert.Single(claim.Alternatives).Kind);
    }

    [Fact]
    public void Changes_around_are_offered_as_neighbours()
    {
        var claims = ClaimText.Claims(new ChangeClaims(), "收入总计50万元，比上年增加5万元，增长11.1%。", "支出总计40万元，比上年减少5万元，下降9%。");

        Assert.Equal(["5万元", "11.1%"], claims[1].Neighbours.Select(n => n.Number.Raw));
    }
}
