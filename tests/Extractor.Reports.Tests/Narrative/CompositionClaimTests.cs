using Extractor.Reports.Narrative.Producers;

namespace Extractor.Reports.Tests.Narrative;

public sealed class CompositionClaimTests
{
    [Theory]
    [InlineData("全年支出90万元，按支出功能分类：教育支出30万元，占33.33%；卫生健康支出60万元（行政运行40万元，事业运行20万元），占66.67%。",
        "composition-sum 60万元 AtLeast 40万元 + 20万元\ncomposition-sum 90万元 = 30万元 + 60万元")]
    [InlineData("工资福利支出50万元，主要包括：基本工资30万元、奖金15万元、其他工资福利支出5万元。", "composition-sum 50万元 = 30万元 + 15万元 + 5万元")]
    [InlineData("工资福利支出50万元，主要包括：基本工资30万元、奖金15万元、其他社会保障缴费5万元。", "composition-sum 50万元 AtLeast 30万元 + 15万元 + 5万元")]
    [InlineData("基本支出50万元（其中工资福利支出30万元，商品和服务支出15万元，对个人和家庭的补助5万元）。", "composition-sum 50万元 = 30万元 + 15万元 + 5万元")]
    [InlineData("支出合计80万元，其中：基本支出60万元，主要用于工资、社保等；项目支出20万元，主要用于设备购置等。", "composition-sum 80万元 = 60万元 + 20万元")]
    [InlineData("项目支出80万元，其中：宣传费30万元、培训费20万元等。", "composition-sum 80万元 AtLeast 30万元 + 20万元")]
    public void A_list_is_complete_only_where_it_says_so_or_must_be(string text, string expected) => Assert.Equal(expected, ClaimText.Of(new CompositionClaims(), text));

    [Fact]
    public void A_share_without_a_named_whole_is_of_what_is_divided() => Assert.Equal(
        "share-of-total 33.33% = 30万元 / 90万元\nshare-of-total 66.67% = 60万元 / 90万元",
        ClaimText.Of(new ShareClaims(), "全年支出90万元，按支出功能分类：教育支出30万元，占33.33%；卫生健康支出60万元（行政运行40万元，事业运行20万元），占66.67%。"));
}
