using Extractor.Reports.Narrative.Producers;

namespace Extractor.Reports.Tests.Narrative;

public sealed class FundRateClaimTests
{
    [Theory]
    [InlineData("本项目预算批复资金为50万元，实际到位资金为40万元，资金到位率80%。", "budget-rate 80% = 40万元 / 50万元")]
    [InlineData("项目预算金额为50万元，实际使用金额为49.5万元，资金使用率为99%。", "budget-rate 99% = 49.5万元 / 50万元")]
    [InlineData("本项目年初预算50万元。截至年底，实际支出40万元。预算执行率为80%。", "budget-rate 80% = 40万元 / 50万元")]
    [InlineData("预算资金50万元，实际到位45万元，实际支出40万元，资金使用率为80%。", "")]
    [InlineData("政府采购预算50万元，实际支出40万元，资产使用率为95%。", "")]
    [InlineData("资金到位率达到100%。", "")]
    [InlineData("预算资金50万元，实际支出40万元。设备购置执行率100%。", "")]
    [InlineData("预算资金50万元，实际支出40万元，其中基本支出执行率100%。", "")]
    [InlineData("预算资金50万元，实际支出40万元，预算执行率80%，其中基本支出执行率100%，项目支出执行率60%。", "")]
    public void A_rate_of_funds_is_held_against_the_amounts_its_name_speaks_of(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new FundRateClaims(), text));
}
