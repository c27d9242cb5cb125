using Extractor.Reports.Facts;

namespace Extractor.Reports.Tests.Statements;

public sealed class ConceptNamesTests
{
    [Theory]
    [InlineData("一、一般公共预算财政拨款收入", "income.general-budget")]
    [InlineData("（二）政府性基金预算财政拨款", "income.government-fund")]
    [InlineData("使用非财政拨款结余（含专用结余）", "income.surplus-used")]
    [InlineData("用事业基金弥补收支差额", "income.surplus-used")]
    [InlineData("年初结转和\n结余", "income.opening")]
    [InlineData("本 年 支 出 合 计", "expenditure.subtotal")]
    [InlineData("九、卫生健康支出", "class.210")]
    [InlineData("九、医疗卫生与计划生育支出", "class.210")]
    public void A_line_is_known_by_its_words_in_any_year(string label, string concept) => Assert.Equal(concept, ConceptNames.Line(label));

    [Theory]
    [InlineData("项目建设情况")]
    [InlineData("")]
    [InlineData("一、")]
    public void An_unknown_line_has_no_concept(string label) => Assert.Null(ConceptNames.Line(label));

    [Theory]
    [InlineData("因公出国（境）费", "overseas")]
    [InlineData("公务用车运行 维护费", "vehicle-operation")]
    [InlineData("其中：教育收费", "service.education-fees")]
    [InlineData("金额（万元）", "amount")]
    [InlineData("基本支出", "basic")]
    public void A_column_is_known_by_its_header(string header, string concept) => Assert.Equal(concept, ConceptNames.Column(header));

    [Theory]
    [InlineData("210", 2018, "医疗卫生与计划生育支出")]
    [InlineData("210", 2022, "卫生健康支出")]
    [InlineData("2130153", 2022, "农田建设")]
    [InlineData("2130153", 2024, "耕地建设与利用")]
    [InlineData("20805", null, "行政事业单位养老支出")]
    public void An_account_has_the_name_of_the_year(string code, int? year, string name) => Assert.Equal(name, AccountBook.Functions.Name(code, year));

    [Fact]
    public void Every_account_has_a_parent_and_no_name_overlaps_another_in_time()
    {
        foreach (var book in new[] { AccountBook.Functions, AccountBook.Economic })
        {
            foreach (var account in book.Accounts)
            {
                if (account.Code.Length > 3) Assert.NotEmpty(book.Of(account.Code[..^2]));
                var others = book.Of(account.Code).Where(a => a != account && account.From is { } from && a.IsNamedIn(from) && a.Name == account.Name);
                Assert.Empty(others);
            }
        }
    }
}
