using Extractor.Reports.Facts;
using Extractor.Reports.Statements;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Statements;

public sealed class StatementReaderTests
{
    [Fact]
    public void A_title_alone_is_not_enough()
    {
        var report = Read(new DocumentBuilder().Paragraph("收入支出决算总表").Table("姓名 | 职务", "张三 | 科长"));
        Assert.Empty(report.Statements);
    }

    [Fact]
    public void The_number_tells_nothing()
    {
        var statement = Assert.Single(Read(new DocumentBuilder().Paragraph("公开05表").Paragraph("财政拨款“三公”经费支出决算表").Table(ThreePublic)).Statements);
        Assert.Equal(StatementKind.ThreePublicExpenses, statement.Kind);
        Assert.Contains("财政拨款“三公”经费支出决算表", statement.Reasons);
    }

    [Fact]
    public void Side_by_side_and_vertical_three_public_tables_give_the_same_facts()
    {
        var wide = Assert.Single(Read(new DocumentBuilder().Paragraph("“三公”经费支出决算表").Table(ThreePublic)).Statements);
        var tall = Assert.Single(Read(new DocumentBuilder().Paragraph("“三公”经费支出决算表").Table(
            "项目 | 预算数 | 决算数", "合计 | 9.00 | 8.00", "1.因公出国（境）费用 | 1.00 | 0.50", "2.公务接待费 | 2.00 | 1.50", "3.公务用车购置及运行维护费 | 6.00 | 6.00",
            "（1）公务用车购置费 | 0.00 | 0.00", "（2）公务用车运行维护费 | 6.00 | 6.00")).Statements);
        Assert.Equal(wide.Facts.Select(f => (f.Key, f.Quantity.Number.Value)).Order(), tall.Facts.Select(f => (f.Key, f.Quantity.Number.Value)).Order());
    }

    [Fact]
    public void Both_halves_of_the_general_statement_are_read_with_their_line_numbers()
    {
        var statement = Assert.Single(Read(General()).Statements);
        Assert.Equal(StatementKind.IncomeAndExpenditure, statement.Kind);
        var fact = Assert.Single(statement.Facts, f => f.Line == LineConcepts.Class("210"));
        Assert.Equal(("t01/class.210/amount", 33, 90.00m), (fact.Key, fact.LineNumber, fact.Quantity.Number.Value));
        Assert.DoesNotContain(statement.Facts, f => f.LineLabel.Length == 0);
    }

    [Fact]
    public void Column_numbers_are_no_figures()
    {
        var statement = Assert.Single(Read(Expenditure()).Statements);
        Assert.DoesNotContain(statement.Facts, f => f.Quantity.Number.Value is 1m or 2m or 3m);
    }

    [Fact]
    public void A_continued_table_belongs_to_the_statement_before_it()
    {
        var statement = Assert.Single(Read(Expenditure().Paragraph("支出决算表（续）").Table(
            "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出", "221 | 住房保障支出 | 10.00 | 10.00 | 0.00 | | |")).Statements);
        Assert.Contains(statement.Facts, f => f.Key == "t03/221/total");
        Assert.Equal([1], statement.Continued.ToArray());
    }

    [Fact]
    public void The_figures_of_a_continued_table_count_once_where_they_stand()
    {
        var report = Read(Expenditure().Paragraph("支出决算表（续）").Table(
            "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出", "221 | 住房保障支出 | 10.00 | 10.00 | 0.00 | | |"));
        var numbers = new Extractor.Reconcile.Reconciler().Reconcile(report).Numbers;
        Assert.Equal(["10.00", "10.00", "0.00"], numbers.Where(n => n.Place.Cell?.Table == 1).Select(n => n.Number.Raw));
        Assert.Equal(numbers.Length, numbers.Select(n => (n.Place.Cell, n.Place.Span)).Distinct().Count());
    }

    [Fact]
    public void A_second_set_of_the_same_table_is_a_statement_of_its_own()
    {
        var statements = Read(Expenditure().Paragraph("支出决算表").Table(ExpenditureRows)).Statements;
        Assert.Equal(["t03", "t03-2"], statements.Select(s => s.Id));
        Assert.Equal([0, 1], statements.Select(s => s.Set));
    }

    [Fact]
    public void Blank_and_zero_are_told_apart()
    {
        var statement = Assert.Single(Read(Expenditure()).Statements);
        Assert.True(statement.Facts.Single(f => f.Key == "t03/210/remitted").Quantity.IsBlank);
        Assert.False(statement.Facts.Single(f => f.Key == "t03/210/project").Quantity.IsBlank);
    }

    [Fact]
    public void Every_fact_knows_its_cell_and_the_precision_of_its_field()
    {
        var fact = Assert.Single(Read(Expenditure()).Statements).Facts.Single(f => f.Key == "t03/2101501/total");
        Assert.Equal((4, 2), (fact.Quantity.Place.Cell!.Row, fact.Quantity.Place.Cell.Column));
        Assert.Equal("行政运行", fact.Quantity.Place.Cell.RowLabel);
        Assert.Equal((0, 2), (fact.Quantity.Number.Decimals, fact.Quantity.Decimals));
    }

    [Theory]
    [InlineData("项目支出绩效目标表")]
    [InlineData("一般公共预算项目支出绩效自评表")]
    [InlineData("政府采购支出表")]
    public void Tables_that_only_sound_alike_are_no_statements(string title) =>
        Assert.Empty(Read(new DocumentBuilder().Paragraph(title).Table("项目 | 合计 | 基本支出 | 项目支出", "培训 | 3 | 1 | 2")).Statements);

    [Fact]
    public void Accounts_printed_by_name_only_are_told_by_the_accounts_above_them()
    {
        var report = Read(Named("住房公积金 | 10.00 | 10.00 | 0.00"));
        var statement = Assert.Single(report.Statements);
        Assert.Equal(["210", "21001", "2100101", "2100102", "221", "22102", "2210201"], statement.Lines.Select(l => l.Code).OfType<string>());
        Assert.Contains(report.Claims, c => c.Check == "t03-hierarchy" && c.Stated.Fact == "t03/21001/total" && c.NotChecked is null);
    }

    [Fact]
    public void One_unknown_name_leaves_the_tree_unread() =>
        Assert.All(Assert.Single(Read(Named("临时安置支出 | 10.00 | 10.00 | 0.00")).Statements).Lines, l => Assert.Null(l.Code));

    private static DocumentBuilder Named(string last) => new DocumentBuilder().Paragraph("支出决算表").Paragraph("单位：万元").Table(
        "科目名称 | 本年支出合计 | 基本支出 | 项目支出", "合计 | 100.00 | 80.00 | 20.00", "卫生健康支出 | 90.00 | 70.00 | 20.00", "卫生健康管理事务 | 90.00 | 70.00 | 20.00",
        "其中：行政人员 | 5.00 | 5.00 | 0.00", "行政运行 | 70.00 | 70.00 | 0.00", "一般行政管理事务 | 20.00 | 0.00 | 20.00", "住房保障支出 | 10.00 | 10.00 | 0.00", "住房改革支出 | 10.00 | 10.00 | 0.00", last);

    private static readonly string[] ThreePublic =
    [
        "预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <",
        "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费",
        "^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^",
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12",
        "9.00 | 1.00 | 6.00 | 0.00 | 6.00 | 2.00 | 8.00 | 0.50 | 6.00 | 0.00 | 6.00 | 1.50",
    ];

    private static readonly string[] ExpenditureRows =
    [
        "项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
        "科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^",
        "栏次 | < | 1 | 2 | 3 | 4 | 5 | 6",
        "210 | 卫生健康支出 | 90.00 | 90.00 | 0.00 | | |",
        "2101501 | 行政运行 | 90 | 90.00 | 0.00 | | |",
    ];

    private static DocumentBuilder Expenditure() => new DocumentBuilder().Paragraph("支出决算表").Paragraph("单位：万元").Table(ExpenditureRows);

    private static DocumentBuilder General() => new DocumentBuilder().Paragraph("收入支出决算总表").Paragraph("单位：万元").Table(
        "收 入 | < | < | 支 出 | < | <", "项目 | 行次 | 金额 | 项目 | 行次 | 金额", "栏次 | | 1 | 栏次 | | 2",
        "一、一般公共预算财政拨款收入 | 1 | 80.00 | 一、一般公共服务支出 | 32 | 0.00", "二、事业收入 | 2 | 5.00 | 二、卫生健康支出 | 33 | 90.00", "三、其他收入 | 3 | 5.00 | | 34 |",
        "本年收入合计 | 27 | 90.00 | 本年支出合计 | 58 | 90.00", "总计 | 31 | 90.00 | 总计 | 62 | 90.00");

    private static Report Read(DocumentBuilder builder) => new ReportReader().Read(builder.Build(), isPartial: false);
}
