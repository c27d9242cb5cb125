using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Statements;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Statements;

/// <summary>Forms of budgets, earlier years and provinces.</summary>
public sealed class ProvincialFormTests
{
    [Fact]
    public void Codes_in_three_columns_are_put_together()
    {
        var statement = Only(new DocumentBuilder().Paragraph("一般公共预算财政拨款支出决算表").Paragraph("单位：万元").Table(
            "科目编码 | < | < | 科目名称 | 小计 | 基本支出 | 项目支出", "类 | 款 | 项 | ^ | ^ | ^ | ^",
            "201 | | | 一般公共服务支出 | 9.00 | 5.00 | 4.00", "201 | 13 | | 商贸事务 | 9.00 | 5.00 | 4.00", "201 | 13 | 08 | 招商引资 | 9.00 | 5.00 | 4.00"));
        Assert.Equal(["201", "20113", "2011308"], statement.Lines.Select(l => l.Code));
    }

    [Fact]
    public void A_budget_shares_the_forms_and_their_identities()
    {
        var report = Read(new DocumentBuilder().Heading(1, "云溪县水务局2024年部门预算").Paragraph("部门收支总表").Paragraph("单位：万元").Table(
            "收入 | < | 支出 | <", "项目 | 预算数 | 项目 | 预算数",
            "一、一般公共预算拨款收入 | 80.00 | 一、一般公共服务支出 | 90.00", "二、事业收入 | 5.00 | 二、卫生健康支出 | 4.00", "三、其他收入 | 5.00 | |",
            "本年收入合计 | 90.00 | 本年支出合计 | 94.00", "上年结转 | 14.00 | 结转下年 | 10.00", "收入总计 | 104.00 | 支出总计 | 104.00"));
        Assert.True(Assert.Single(report.Statements).IsBudget);
        var verdicts = new Reconciler().Reconcile(report).Evaluations.Where(e => e.Claim.Check.StartsWith("t01", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, verdicts.Count);
        Assert.All(verdicts, v => Assert.Equal(Verdict.Holds, v.Verdict));
    }

    [Fact]
    public void A_missing_numbered_line_is_never_a_sum_of_less()
    {
        var report = Read(new DocumentBuilder().Paragraph("收入支出决算总表").Paragraph("单位：万元").Table(
            "收入 | < | 支出 | <", "项目 | 金额 | 项目 | 金额",
            "一、一般公共预算财政拨款收入 | 80.00 | 一、一般公共服务支出 | 90.00", "三、其他收入 | 5.00 | 二、卫生健康支出 | 4.00",
            "本年收入合计 | 90.00 | 本年支出合计 | 94.00", "年初结转和结余 | 14.00 | 年末结转和结余 | 10.00", "总计 | 104.00 | 总计 | 104.00"));
        var claim = Assert.Single(report.Claims, c => c.Check == "t01-income-sum");
        Assert.Equal("not-checked.line-missing", claim.NotChecked!.Kind);
    }

    [Fact]
    public void Of_which_lines_are_not_added()
    {
        var report = Read(new DocumentBuilder().Paragraph("收入支出决算总表").Paragraph("单位：万元").Table(
            "收入 | < | 支出 | <", "项目 | 金额 | 项目 | 金额",
            "一、财政拨款收入 | 80.00 | 一、一般公共服务支出 | 90.00", "其中：政府性基金预算财政拨款 | 30.00 | 二、医疗卫生与计划生育支出 | 4.00", "二、事业收入 | 10.00 | |",
            "本年收入合计 | 90.00 | 本年支出合计 | 94.00", "用事业基金弥补收支差额 | 0.00 | 结余分配 | 0.00", "年初结转和结余 | 14.00 | 年末结转和结余 | 10.00", "总计 | 104.00 | 总计 | 104.00"));
        Assert.Equal(Verdict.Holds, new Reconciler().Reconcile(report).Evaluations.Single(e => e.Claim.Check == "t01-income-sum").Verdict);
    }

    [Fact]
    public void An_account_in_two_rows_is_bounded_by_both_together()
    {
        var report = Read(new DocumentBuilder().Paragraph("支出决算表").Paragraph("单位：万元").Table(
            "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
            "2011308 | 招商引资 | 6.00 | 6.00 | 0.00 | | |", "2011308 | 招商引资 | 4.00 | 0.00 | 4.00 | | |")
            .Paragraph("一般公共预算财政拨款支出决算表").Paragraph("单位：万元").Table("科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出", "2011308 | 招商引资 | 9.00 | 5.00 | 4.00", "2011399 | 其他商贸事务支出 | 1.00 | 1.00 | 0.00"));
        var evaluation = new Reconciler().Reconcile(report).Evaluations.Single(e => e.Claim is { Check: "x-05-03", Stated.Fact: "t05/2011308/total" });
        Assert.Equal((Verdict.Holds, 100000m), (evaluation.Verdict, evaluation.Computed!.Value.Value));
    }

    [Fact]
    public void The_detail_table_by_both_classifications_names_its_columns_by_economic_account()
    {
        var statement = Only(new DocumentBuilder().Paragraph("财政拨款支出决算明细表").Paragraph("单位：万元").Table(
            "科目编码 | 科目名称 | 合计 | 工资福利支出 | < | < | 商品和服务支出 | < | <", "^ | ^ | ^ | 小计 | 基本工资 | 津贴补贴 | 小计 | 办公费 | 差旅费",
            "201 | 一般公共服务支出 | 10.00 | 6.00 | 4.00 | 2.00 | 4.00 | 3.00 | 1.00"));
        Assert.Equal(StatementKind.FiscalExpenditureDetail, statement.Kind);
        Assert.Equal([ColumnConcepts.Total, "301", "30101", "30102", "302", "30201", "30211"], statement.Facts.Select(f => f.Column));
        Assert.Equal(3, statement.Sums.Length);
    }

    [Fact]
    public void A_unit_slip_is_one_claim_about_the_table_and_its_other_ties_wait()
    {
        string[] Rows(string total) => ["科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出", $"| 合计 | {total}", $"201 | 一般公共服务支出 | {total}"];
        var report = Read(new DocumentBuilder().Paragraph("财政拨款收入支出决算总表").Paragraph("单位：万元").Table(
            "收入 | < | 支出 | < | < | <", "项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款",
            "一、一般公共预算财政拨款 | 912.34 | 一、一般公共服务支出 | 912.34 | 912.34 | 0.00", "二、政府性基金预算财政拨款 | 0.00 | 二、教育支出 | 0.00 | 0.00 | 0.00",
            "本年收入合计 | 912.34 | 本年支出合计 | 912.34 | 912.34 | 0.00", "年初财政拨款结转和结余 | 0.00 | 年末财政拨款结转和结余 | 0.00 | 0.00 | 0.00", "总计 | 912.34 | 总计 | 912.34 | 912.34 | 0.00")
            .Paragraph("支出决算表").Paragraph("单位：万元").Table("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出", "| 合计 | 912.34 | 500.11 | 412.23 | | |", "201 | 一般公共服务支出 | 912.34 | 500.11 | 412.23 | | |")
            .Paragraph("一般公共预算财政拨款支出决算表").Paragraph("单位：元").Table(Rows("912.34 | 500.11 | 412.23")));
        var contradicted = Assert.Single(new Reconciler().Reconcile(report).Evaluations, e => e.Verdict == Verdict.Contradicted);
        Assert.Equal("unit-scale", contradicted.Claim.Check);
        Assert.Equal("unit", Assert.Single(contradicted.Causes).Kind);
        Assert.Contains(report.Claims, c => c.NotChecked?.Kind == "not-checked.unit-doubted");
    }

    private static Statement Only(DocumentBuilder builder) => Assert.Single(Read(builder).Statements);

    private static Report Read(DocumentBuilder builder) => new ReportReader().Read(builder.Build(), isPartial: false);
}
