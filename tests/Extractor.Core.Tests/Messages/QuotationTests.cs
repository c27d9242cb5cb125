using Extractor.Core.Messages;

namespace Extractor.Core.Tests.Messages;

/// <summary>Quotation marks of a document inside those of a message.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("行政运行", "行政运行")]
    [InlineData("“三公”经费", "‘三公’经费")]
    [InlineData("财政拨款“三公”经费支出决算表", "财政拨款‘三公’经费支出决算表")]
    [InlineData("项目“甲“乙”丙”", "项目‘甲‘乙’丙’")]
    [InlineData("“甲‘乙’丙”丁", "‘甲“乙”丙’丁")]
    [InlineData("甲‘乙’丙", "甲‘乙’丙")]
    [InlineData("“半句", "‘半句")]
    [InlineData("the bureau’s “plan”", "the bureau’s ‘plan’")]
    [InlineData("", "")]
    public void Marks_inside_a_quotation_are_single(string value, string inside) => Assert.Equal(inside, Quotation.Inside(value));

    [Theory]
    [InlineData("“绿化养护”", "绿化养护")]
    [InlineData("“甲‘乙’丙”", "甲‘乙’丙")]
    [InlineData("“甲”和“乙”", "‘甲’和‘乙’")]
    [InlineData("“”", "")]
    public void What_is_nothing_but_a_quotation_is_not_quoted_twice(string value, string inside) => Assert.Equal(inside, Quotation.Inside(value));

    [Fact]
    public void A_message_quotes_no_quotation_with_the_same_marks()
    {
        var messages = MessageTable.Load();
        var text = messages.Format(Language.Chinese, "finding.suspect", ("subject", "“三公经费”变动率"), ("quote", "8"), ("meant", "5"));
        Assert.Equal("“‘三公经费’变动率” 8（若此项有误，应为 5）", text);
    }

    [Fact]
    public void A_value_outside_of_quotation_marks_stays_as_it_is()
    {
        var text = MessageTable.Load().Format(Language.Chinese, "finding.suspects", ("items", "“甲” 1；“乙” 2"));
        Assert.Contains("：“甲” 1；“乙” 2。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_set_twice_count_once() => Assert.Equal("项目‘甲’的", Quotation.Inside("项目““甲””的"));

    [Fact]
    public void Quotations_within_quotations_alternate()
    {
        var messages = MessageTable.Load();
        var inner = messages.Format(Language.Chinese, "finding.suspect", ("subject", "“甲”支出"), ("quote", "8"), ("meant", "5"));
        Assert.StartsWith("‘“甲”支出’ 8", Quotation.Inside(inner), StringComparison.Ordinal);
    }
}
