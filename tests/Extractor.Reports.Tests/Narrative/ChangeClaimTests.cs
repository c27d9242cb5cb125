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
    [InlineData("支出合计80万元，比上年增长5%。", "")]
    [InlineData("培训费3万元，比上年增加(减少)1万元，增长(下降)50%。", "")]
    [InlineData("支出合计80万元，主要原因是设备购置比上年增加20万元，增长5%。", "")]
    public void A_change_is_held_against_its_level(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ChangeClaims(), text));

    [Fact]
    public void A_change_told_in_the_next_paragraph_is_held_against_the_amount_of_the_same_name() => Assert.Equal(
        "yoy-rate 2% = |growth(3万元, 3万元 + 1万元)|",
        ClaimText.Of(new ChangeClaims(), "2023年财政拨款“三公”经费预算总额为3万元，其中公务接待费2万元。", "2023年“三公”经费预算数比2022年预算数减少1万元，减幅2%。"));

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
