using Extractor.Reports.Profile;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Profile;

public sealed class ProfileReaderTests
{
    [Theory]
    [InlineData("青石区水务局2023年度部门决算", ReportKind.FinalAccounts, "青石区水务局", 2023)]
    [InlineData("2022年度云溪县图书馆单位决算公开", ReportKind.FinalAccounts, "云溪县图书馆", 2022)]
    [InlineData("青石区水务局（汇总）2021 年度部门决算", ReportKind.FinalAccounts, "青石区水务局（汇总）", 2021)]
    [InlineData("云溪县文化馆2024年部门预算", ReportKind.Budget, "云溪县文化馆", 2024)]
    [InlineData("二〇二二年度青石区林业局部门整体支出绩效自评报告", ReportKind.SelfEvaluationReport, "青石区林业局", 2022)]
    public void The_title_says_what_whose_and_when(string title, ReportKind kind, string entity, int year)
    {
        var report = ReadProfile(new DocumentBuilder().Paragraph(title).Paragraph("一、部门职责"));

        Assert.Equal((kind, entity, year), (report.Kind, report.Entity, report.FiscalYear));
    }

    [Fact]
    public void A_name_on_a_line_of_its_own_above_the_title_is_the_department()
    {
        var report = ReadProfile(new DocumentBuilder().Paragraph("青石区医疗保障事务中心").Paragraph("2021年度部门整体支出绩效自评报告").Paragraph("一、部门概况"));

        Assert.Equal("青石区医疗保障事务中心", report.Entity);
        Assert.Equal(ReportKind.SelfEvaluationReport, report.Kind);
    }

    [Fact]
    public void A_name_beside_its_label_is_the_department()
    {
        var report = ReadProfile(new DocumentBuilder().Paragraph("部门整体支出绩效自评报告").Paragraph("（2023年度）").Paragraph("部门单位名称 (公章): 青石区统计局").Paragraph("一、基本情况"));

        Assert.Equal(("青石区统计局", 2023), (report.Entity, report.FiscalYear));
    }

    [Fact]
    public void The_year_comes_from_the_text_where_the_title_has_none()
    {
        var report = ReadProfile(new DocumentBuilder().Paragraph("青石区水务局部门决算").Paragraph("一、收支总体情况").Paragraph("2023年度收入合计10万元，2022年度为9万元。2023年度支出合计10万元。"));

        Assert.Equal(2023, report.FiscalYear);
    }

    [Theory]
    [InlineData("云溪县财政局2019年度部门决算")]
    [InlineData("4D6963726F736F667420576F7264202D20")]
    public void A_title_the_file_brought_along_does_not_outweigh_the_printed_one(string declared)
    {
        var document = new DocumentBuilder().Paragraph("青石区水务局2023年度部门决算").Paragraph("一、部门职责").Build() with { Metadata = new() { Title = declared } };
        var report = new ReportReader().Read(document, isPartial: false);

        Assert.Equal(("青石区水务局", 2023), (report.Entity, report.FiscalYear));
    }

    [Fact]
    public void Prose_without_a_title_is_of_no_kind_and_nobodys()
    {
        var report = ReadProfile(new DocumentBuilder().Paragraph("今年以来，全市经济运行总体平稳。"));

        Assert.Equal((ReportKind.Other, null, null), (report.Kind, report.Entity, report.FiscalYear));
    }

    private static Report ReadProfile(DocumentBuilder document) => new ReportReader().Read(document.Build(), isPartial: false);
}
