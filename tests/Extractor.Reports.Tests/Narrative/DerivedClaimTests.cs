using Extractor.Reports.Claims;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Narrative;

public sealed class DerivedClaimTests
{
    [Theory]
    [InlineData("0.00", "20.00", 1)]
    [InlineData("2.00", "18.00", 0)]
    public void Last_years_total_is_derived_unless_surplus_was_distributed(string distributed, string closing, int expected)
    {
        var claims = Claims("yoy-derived-balance", ["2023年度收入支出总计135.00万元，比上年增加25.00万元。", "2023年度支出合计115.00万元，比上年增加15.00万元。"], distributed, closing);

        Assert.Equal(expected, claims.Count);
    }

    [Theory]
    [InlineData("2023年度收入支出总计135.00万元，比2022年增加25.00万元。", "2023年度支出合计115.00万元，比2021年增加15.00万元。")]
    [InlineData("2023年度收入支出总计135.00万元，比年初预算增加25.00万元。", "2023年度支出合计115.00万元，比上年增加15.00万元。")]
    public void Changes_against_different_years_derive_nothing(string total, string expenditure) => Assert.Empty(Claims("yoy-derived-balance", [total, expenditure], "0.00", "20.00"));

    private static List<Claim> Claims(string check, string[] paragraphs, string distributed, string closing)
    {
        var builder = new DocumentBuilder().Paragraph("澜河县水利站2023年度部门决算").Paragraph("收入支出决算总表").Paragraph("单位：万元").Table(
            "收入 | < | 支出 | <", "项目 | 金额 | 项目 | 金额", "一、一般公共预算财政拨款收入 | 125.00 | 一、农林水支出 | 115.00", "本年收入合计 | 125.00 | 本年支出合计 | 115.00",
            $"使用非财政拨款结余 | 0.00 | 结余分配 | {distributed}", $"年初结转和结余 | 10.00 | 年末结转和结余 | {closing}", "总计 | 135.00 | 总计 | 135.00");
        foreach (var paragraph in paragraphs) builder.Paragraph(paragraph);
        return [.. new ReportReader().Read(builder.Build(), isPartial: false).Claims.Where(c => c.Check == check)];
    }
}
