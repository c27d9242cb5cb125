using Extractor.Reconcile;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Tables;

/// <summary>Totals that no other column bears out.</summary>
public sealed class LoneTotalTests
{
    [Theory]
    [InlineData("17300.00", Verdict.Holds)]
    [InlineData("17800.00", Verdict.Contradicted)] // a digit
    [InlineData("13700.00", Verdict.Contradicted)] // two digits exchanged
    [InlineData("15200.00", Verdict.Contradicted)] // an item left out
    public void A_plain_list_with_a_labelled_total_is_checked(string total, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Claims($"合计 | {total}")).Verdict);

    [Theory]
    [InlineData("合计 | 4127.35")]
    [InlineData("平均 | 17800.00")]
    [InlineData("其中：合计 | 17800.00")]
    public void A_line_that_is_no_near_miss_or_no_total_is_no_claim(string last) => Assert.Empty(Claims(last));

    [Fact]
    public void A_list_with_subtotals_is_left_to_what_its_columns_prove() =>
        Assert.Empty(Claims("小计 | 9000.00", "合计 | 17800.00"));

    private static IEnumerable<Evaluation> Claims(params string[] last)
    {
        var document = new DocumentBuilder().Heading(1, "购置情况").Paragraph("购置清单").Paragraph("单位：元")
            .Table(["名称 | 金额", "检测台 | 8100.00", "诊断仪 | 4000.00", "打印机 | 2100.00", "文件柜 | 3100.00", .. last]).Build();
        return new Reconciler().Reconcile(new ReportReader().Read(document, isPartial: false)).Evaluations.Where(e => e.Claim.Check.StartsWith("other-", StringComparison.Ordinal));
    }
}
