using Extractor.Audit.Suppressions;

namespace Extractor.Audit.Tests.Suppressions;

public sealed class SuppressionListTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("0123456789abcdef", null, null, true)]
    [InlineData("0123456789abcdee", null, null, false)]
    [InlineData(null, "yoy-rate", null, true)]
    [InlineData(null, "yoy-direction", null, false)]
    [InlineData(null, "yoy-rate", "甲/*.docx", true)]
    [InlineData(null, "yoy-rate", "甲/乙.docx", true)]
    [InlineData(null, "yoy-rate", "丙/*", false)]
    [InlineData("0123456789abcdef", null, "丙/*", false)]
    public void A_finding_is_covered_by_its_id_or_check_and_the_pattern_of_its_document(string? finding, string? check, string? document, bool covered) =>
        Assert.Equal(covered, List(Entry() with { Finding = finding, Check = check, Document = document }).Find("甲/乙.docx", "0123456789abcdef", "yoy-rate") is not null);

    [Theory]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-02-28", false)]
    public void A_decision_counts_through_its_last_day(string expires, bool counts)
    {
        var list = List(Entry() with { Check = "yoy-rate", Expires = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal(counts, list.Find("a", "b", "yoy-rate") is not null);
        Assert.Equal(!counts, list.Expired.Any());
    }

    [Fact]
    public void The_first_decision_that_counts_is_taken()
    {
        var old = Entry() with { Check = "yoy-rate", Expires = Today.AddDays(-1), Reason = "old" };
        var list = List(old, old with { Expires = null, Reason = "first" }, old with { Expires = null, Reason = "second" });
        Assert.Equal("first", list.Find("a", "b", "yoy-rate")!.Reason);
    }

    private static SuppressionEntry Entry() => new() { Reason = "已在更正公告中说明", Author = "审核员甲", Date = new DateOnly(2026, 1, 31) };

    private static SuppressionList List(params SuppressionEntry[] entries) => new([.. entries], Today);
}
