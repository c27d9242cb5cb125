using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Producers;

namespace Extractor.Reports.Tests.Narrative;

/// <summary>Wordings of published reports that were misread once, in sentences of our own.</summary>
public sealed class RealWordingTests
{
    [Theory]
    [InlineData("2023年收入总预算80万元，同比减少20万元，同比下降20%。", "yoy-rate 20% = |growth(80万元, 80万元 + 20万元)|")]
    [InlineData("2023年收入总预算80万元，较上年减少20万元，较上年下降20%。", "yoy-rate 20% = |growth(80万元, 80万元 + 20万元)|")]
    [InlineData("2023年收入总预算80万元，比年初预算增加20万元，同比下降20%。", "")]
    public void A_base_that_is_told_twice_is_one_comparison(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ChangeClaims(), text));

    [Fact]
    public void A_subject_named_before_one_comparison_is_that_of_the_next() => Assert.Equal(
        "",
        ClaimText.Of(new ChangeClaims(), "“三公”经费支出决算总额为6万元。其中，公务用车运行维护费支出决算比预算无增减变化，比去年增加1万元，增长50%，原因是车辆增加；公务接待费支出决算比预算无增减变化，比去年增加0.5万元，增长25%。"));

    [Fact]
    public void What_follows_a_bracket_is_of_what_stands_before_it() => Assert.Equal(
        "share-of-total 90% = 90万元 / 100万元\nshare-of-total 10% = 10万元 / 100万元",
        ClaimText.Of(new ShareClaims(), "本年收入合计100万元；包括财政拨款收入90万元（其中，一般公共预算90万元，政府性基金预算0万元，国有资本经营预算0万元），占收入合计90%；其他收入10万元，占收入合计10%。"));

    [Theory]
    [InlineData("公务用车购置及运行费50万元（公务用车购置费20万元，比上年增加0万元；公务用车运行维护费30万元，比上年增加0万元。）比上年增加10万元，增长25%。", "composition-sum 50万元 = 20万元 + 30万元")]
    [InlineData("“三公”经费60万元。其中：因公出国（境）费0万元；公务用车购置及运行费50万元（公务用车购置费20万元；公务用车运行维护费30万元。）比上年持平；公务接待费10万元。", "composition-sum 50万元 = 20万元 + 30万元\ncomposition-sum 60万元 = 0万元 + 50万元 + 10万元")]
    public void A_bracket_that_holds_a_stop_or_a_semicolon_is_one_list(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new CompositionClaims(), text));

    [Theory]
    [InlineData("按级次分：上划收入30万元，同比增长5%。完成地方收入50万元。", "")]
    [InlineData("按级次分：上划收入30万元，地方收入50万元。", "composition-sum 90万元 = 30万元 + 50万元")]
    public void A_division_with_one_part_is_none(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new CompositionClaims(), "全县完成总收入90万元。" + text));

    [Fact]
    public void Income_and_expenditure_that_one_total_is_made_of_are_two_lists() => Assert.Equal(
        "composition-sum 100万元 AtLeast 90万元 + 10万元\ncomposition-sum 100万元 AtLeast 60万元 + 40万元",
        ClaimText.Of(new CompositionClaims(), "2023年财政拨款收支总预算100万元。收入包括：一般公共预算拨款90万元、上年结转结余10万元；支出包括：教育支出60万元、卫生健康支出40万元。"));

    [Fact]
    public void A_part_that_is_all_of_its_whole_ends_the_list() => Assert.Equal(
        "",
        ClaimText.Of(new CompositionClaims(), "机关养老保险缴费支出15万元，其中：", "基本支出15万元，项目支出0元。主要用于养老保险缴费。", "事业单位医疗8万元，其中：基本支出8万元，项目支出0元。", "住房公积金11万元，其中：基本支出11万元，项目支出0元。")
            .Replace("composition-sum 8万元 = 8万元 + 0元", "", StringComparison.Ordinal).Replace("composition-sum 11万元 = 11万元 + 0元", "", StringComparison.Ordinal).Trim());

    [Fact]
    public void A_level_of_the_year_before_is_not_the_one_that_changed() => Assert.Equal(
        "",
        ClaimText.Of(new ChangeClaims(), "2022年度“三公”经费合计支出20万元，其中：公务接待12万元，公务用车运行费用8万元。", "2023年度“三公”经费预算较2022年度减少2万元，其中公务接待较上年同期减少1.2万元，减少10%。"));

    [Theory]
    [InlineData("2023年度财政拨款收入总计90万元，支出总计90万元，与2022年相比，增加10万元，增长12.5%；财政拨款支出年初预算数80万元，完成年初预算的112.5%。", "budget-rate 112.5% = 90万元 / 80万元")]
    [InlineData("2023年度收入总计90万元，支出总计90万元；财政拨款支出年初预算数80万元，完成年初预算的112.5%。", "")]
    public void A_completion_of_fiscal_expenditure_is_of_the_total_told_with_it(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new CompletionClaims(), text));

    [Fact]
    public void Staff_in_post_are_held_against_the_posts() => Assert.Equal(
        "headcount-over 24人 AtMost 20人",
        string.Join('\n', ClaimText.Claims(new BoundClaims(), "在职人员编制20人，其中：行政编制19人，工勤编制1人。在职实有24人，其中：财政全供养24人。").Select(c => $"{c.Check} {c.Stated.Number.Raw} {c.Relation} {((OperandExpression)c.Formula).Quantity.Number.Raw}")));

    [Theory]
    [InlineData("“三公”经费支出40万元。其中：公务用车购置及运行费32万元，占80%（其中公务用车购置费8万元，占20%；公务用车运行费24万元，占60%）；公务接待费8万元，占20%。",
        "share-of-total 80% = 32万元 / 40万元\nshare-of-total 20% = 8万元 / 40万元\nshare-of-total 60% = 24万元 / 40万元\nshare-of-total 20% = 8万元 / 40万元")]
    [InlineData("“三公”经费支出40万元。其中：公务用车购置及运行费32万元，占80%（其中公务用车购置费8万元，占25%；公务用车运行费24万元，占75%）；公务接待费8万元，占20%。",
        "share-of-total 80% = 32万元 / 40万元\nshare-of-total 25% = 8万元 / 32万元\nshare-of-total 75% = 24万元 / 32万元\nshare-of-total 20% = 8万元 / 40万元")]
    [InlineData("全年支出90万元，其中基本支出30万元，占总支出的33.33%；项目支出60万元，占总支出的66.67%。", "share-of-total 33.33% = 30万元 / 90万元\nshare-of-total 66.67% = 60万元 / 90万元")]
    public void A_share_is_of_the_list_it_fits(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ShareClaims(), text));

    [Fact]
    public void A_whole_named_at_the_beginning_of_a_sentence_is_that_of_its_shares() => Assert.Equal(
        "share-of-total 80% = 32万元 / 40万元\nshare-of-total 20% = 8万元 / 40万元",
        ClaimText.Of(new ShareClaims(), "2023年度“三公”经费财政拨款支出预算为50万元，支出决算为40万元。", "2023年度“三公”经费财政拨款支出决算中，公务用车购置及运行费支出决算32万元，占80%；公务接待费支出决算8万元，占20%。"));

    [Theory]
    [InlineData("2023年度收入、支出预算总计80万元，与上年相比收、支预算总计各增加20万元，增长33.33%。", "yoy-rate 33.33% = growth(80万元, 80万元 - 20万元)")]
    [InlineData("2023年度财政拨款收、支总预算80万元。与上年相比，财政拨款收、支总计各增加20万元，增长33.33%。", "yoy-rate 33.33% = growth(80万元, 80万元 - 20万元)")]
    [InlineData("2023年财政拨款预算支出80万元，占本年支出合计的90%。与上年相比，财政拨款支出增加20万元，增长33.33%。", "yoy-rate 33.33% = growth(80万元, 80万元 - 20万元)")]
    [InlineData("财政拨款支出年初预算数80万元，决算数100万元，预决算差异率25%。", "yoy-rate 25% = |growth(100万元, 80万元)|")]
    public void The_budgets_of_both_sides_are_compared_like_accounts(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new ChangeClaims(), text));

    [Theory]
    [InlineData("2023年年初预算80万元，其中基本支出50万元；年中追加20万元，全年预算数为100万元。全年实际支出98万元，预算执行率为98%。", "budget-rate 98% = 98万元 / 100万元")]
    [InlineData("年初预算80万元，年中调减5万元，调整后预算数为75万元，实际支出70万元，执行率93.33%。", "budget-rate 93.33% = 70万元 / 75万元")]
    public void The_final_budget_told_after_an_adjustment_is_the_first_ones(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new CompletionClaims(), text));

    [Fact]
    public void A_part_that_is_divided_further_does_not_end_the_list() => Assert.Equal(
        "composition-sum 80万元 AtLeast 50万元 + 30万元",
        ClaimText.Of(new CompositionClaims(), "（一）收入预算总计80万元。包括：", "1．财政拨款收入预算50万元。", "（1）一般公共预算收入50万元，与上年相同。", "2．其他资金收入预算30万元。", "（二）支出预算总计80万元。"));

    [Fact]
    public void Assets_are_made_of_their_kinds() => Assert.Equal(
        "composition-sum 90万元 = 30万元 + 50万元 + 0万元 + 10万元",
        ClaimText.Of(new CompositionClaims(), "资产总额90万元，其中，流动资产30万元，固定资产50万元，在建工程0万元，无形资产10万元。"));

    [Fact]
    public void The_rate_of_arrival_is_of_the_total_investment() => Assert.Equal(
        "budget-rate 90% = 72万元 / 80万元",
        ClaimText.Of(new FundRateClaims(), "项目总投资80万元，其中：中央补助50万元，省级补助20万元，县级配套10万元。资金到位72万元，到位率90%。"));
}
