using System.Globalization;

namespace Extractor.Fixtures.Content.Series;

/// <summary>Final accounts of an invented department in few statements, all of it fiscal appropriation for forestry. The reports agree within themselves whatever the figures are.</summary>
/// <param name="Department">Its name, above every table.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Opening">年初结转和结余, 万元.</param>
/// <param name="Income">本年收入合计.</param>
/// <param name="Basic">基本支出.</param>
/// <param name="Project">项目支出.</param>
internal sealed record SmallAccounts(string Department, int Year, decimal Opening, decimal Income, decimal Basic, decimal Project)
{
    private const string Own = "农林水支出";

    /// <summary>Last year's 收、支总计 by which the text tells the change; null for none told.</summary>
    public decimal? LastTotal { get; init; }

    /// <summary>Last year's 本年支出合计 by which the text tells the change; null for none told.</summary>
    public decimal? LastExpenditure { get; init; }

    /// <summary>Units it takes in, as it lists them.</summary>
    public string[] Units { get; init; } = [];

    /// <summary>What 公开05表 prints as 行政运行 instead of the basic expenditure; null for the same.</summary>
    public decimal? Misprint { get; init; }

    /// <summary>公务用车运行维护费: a hundredth of the basic expenditure.</summary>
    private string Small => Money(Basic / 100);

    public decimal Expenditure => Basic + Project;

    public decimal Total => Opening + Income;

    public decimal Closing => Total - Expenditure;

    public FixtureReport Build(string name)
    {
        var report = new ReportBuilder(name, $"{Department}{Year}年度部门决算", Department)
            .Heading(1, "第一部分 部门概况").Heading(2, "一、主要职责").Text("负责森林资源的保护、培育和防火，指导国有林场和基层林业站的工作。");
        if (Units.Length > 0)
            report.Heading(2, "二、部门决算单位构成").Text($"纳入编报范围的单位共{Units.Length}个，包括：{string.Join("、", Units)}。");
        report.Heading(1, $"第二部分 {Year}年度部门决算表").Statement("01", "收入支出决算总表", 3, Totals()).Statement("03", "支出决算表", 3, Spending())
            .Statement("02", "收入决算表", 3, Receipts()).Statement("04", "财政拨款收入支出决算总表", 3, Fiscal()).Statement("05", "一般公共预算财政拨款支出决算表", 3, General())
            .Statement("06", "一般公共预算财政拨款基本支出决算明细表", 2, Economic()).Statement("07", "政府性基金预算财政拨款收入支出决算表", 3,
            [
                "项目 | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余", "科目代码 | 科目名称 | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^",
                "栏次 | < | 1 | 2 | 3 | 4 | 5 | 6", "合计 | < | | | | | |",
            ], $"注：本部门{Year}年度没有政府性基金预算财政拨款收支，本表为空表。").Statement("08", "国有资本经营预算财政拨款支出决算表", 3,
            [
                "项目 | < | 本年支出 | < | <", "科目代码 | 科目名称 | 合计 | 基本支出 | 项目支出", "栏次 | < | 1 | 2 | 3", "合计 | < | | |",
            ], $"注：本部门{Year}年度没有国有资本经营预算财政拨款支出，本表为空表。").Statement("09", "财政拨款“三公”经费支出决算表", 4,
            [
                "预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <",
                "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费",
                "^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^",
                "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12", $"{Small} | 0.00 | {Small} | 0.00 | {Small} | 0.00 | {Small} | 0.00 | {Small} | 0.00 | {Small} | 0.00",
            ], "注：预算数为全年预算数。")
            .Heading(1, $"第三部分 {Year}年度部门决算情况说明").Heading(2, "一、收入支出决算总体情况说明")
            .Text($"{Year}年度收、支总计均为{Money(Total)}万元。{Change("收、支总计各", Total, LastTotal)}")
            .Heading(2, "二、支出决算情况说明").Text($"{Year}年度支出合计{Money(Expenditure)}万元。{Change("支出合计", Expenditure, LastExpenditure)}");
        return report.Build();
    }

    private static string Change(string subject, decimal now, decimal? last) => last is not { } before ? ""
        : $"与上年相比，{subject}{(now >= before ? "增加" : "减少")}{Money(Math.Abs(now - before))}万元，{(now >= before ? "增长" : "下降")}{Money(Math.Abs(now - before) / before * 100)}%。";

    private string[] Totals()
    {
        string[] income = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
        var rows = new List<string> { "收入 | < | < | 支出 | < | <", "项目 | 行次 | 金额 | 项目 | 行次 | 金额", "栏次 | | 1 | 栏次 | | 2" };
        for (var i = 0; i < WaterBureauStatements.Classes.Length; i++)
        {
            var left = i < income.Length ? $"{WaterBureauStatements.Numerals[i]}、{income[i]} | {i + 1} | {(i == 0 ? Money(Income) : "0.00")}" : $" | {i + 1} | ";
            rows.Add($"{left} | {WaterBureauStatements.Numerals[i]}、{WaterBureauStatements.Classes[i]} | {32 + i} | {Amount(i)}");
        }

        rows.Add($"本年收入合计 | 27 | {Money(Income)} | 本年支出合计 | 58 | {Money(Expenditure)}");
        rows.Add("使用非财政拨款结余 | 28 | 0.00 | 结余分配 | 59 | 0.00");
        rows.Add($"年初结转和结余 | 29 | {Money(Opening)} | 年末结转和结余 | 60 | {Money(Closing)}");
        rows.Add(" | 30 | | | 61 | ");
        rows.Add($"总计 | 31 | {Money(Total)} | 总计 | 62 | {Money(Total)}");
        return [.. rows];
    }

    private string[] Spending() =>
    [
        "项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出", "科目代码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^", "栏次 | < | 1 | 2 | 3 | 4 | 5 | 6",
        .. Lines(Basic).Select(l => l + " | 0.00 | 0.00 | 0.00"),
    ];

    private string[] Fiscal()
    {
        var rows = new List<string>
        {
            "收入 | < | < | 支出 | < | < | < | < | <", "项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款",
            "栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5",
        };
        string[] income = [$"一般公共预算财政拨款 | 1 | {Money(Income)}", "政府性基金预算财政拨款 | 2 | 0.00", "国有资本经营预算财政拨款 | 3 | 0.00"];
        for (var i = 0; i < WaterBureauStatements.Classes.Length; i++)
        {
            var left = i < income.Length ? $"{WaterBureauStatements.Numerals[i]}、{income[i]}" : $" | {i + 1} | ";
            rows.Add($"{left} | {WaterBureauStatements.Numerals[i]}、{WaterBureauStatements.Classes[i]} | {33 + i} | {Amount(i)} | {Amount(i)} | 0.00 | 0.00");
        }

        rows.Add($"本年收入合计 | 27 | {Money(Income)} | 本年支出合计 | 59 | {Money(Expenditure)} | {Money(Expenditure)} | 0.00 | 0.00");
        rows.Add($"年初财政拨款结转和结余 | 28 | {Money(Opening)} | 年末财政拨款结转和结余 | 60 | {Money(Closing)} | {Money(Closing)} | 0.00 | 0.00");
        rows.Add($"一般公共预算财政拨款 | 29 | {Money(Opening)} | | 61 | | | | ");
        rows.Add("政府性基金预算财政拨款 | 30 | 0.00 | | 62 | | | | ");
        rows.Add("国有资本经营预算财政拨款 | 31 | 0.00 | | 63 | | | | ");
        rows.Add($"总计 | 32 | {Money(Total)} | 总计 | 64 | {Money(Total)} | {Money(Total)} | 0.00 | 0.00");
        return [.. rows];
    }

    private string[] Receipts() =>
    [
        "项目 | < | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入", "科目代码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^ | ^", "栏次 | < | 1 | 2 | 3 | 4 | 5 | 6 | 7",
        .. new[] { "合计 | <", $"213 | {Own}", "21302 | 林业和草原", "2130201 | 行政运行" }.Select(l => $"{l} | {Money(Income)} | {Money(Income)} | 0.00 | 0.00 | 0.00 | 0.00 | 0.00"),
    ];

    private string[] Economic() =>
    [
        "人员经费 | < | < | 公用经费 | < | < | < | < | <", "科目代码 | 科目名称 | 决算数 | 科目代码 | 科目名称 | 决算数 | 科目代码 | 科目名称 | 决算数",
        $"301 | 工资福利支出 | {Money(Basic - 20)} | 302 | 商品和服务支出 | 20.00 | 310 | 资本性支出 | 0.00",
        $"30101 | 基本工资 | {Money(Basic - 20)} | 30201 | 办公费 | {Money(20 - Math.Round(Basic / 100, 2, MidpointRounding.AwayFromZero))} | | |",
        $" | | | 30231 | 公务用车运行维护费 | {Small} | | |",
        $"人员经费合计 | < | {Money(Basic - 20)} | 公用经费合计 | < | < | < | < | 20.00",
    ];

    private string[] General() => ["项目 | < | 本年支出 | < | <", "科目代码 | 科目名称 | 小计 | 基本支出 | 项目支出", "栏次 | < | 1 | 2 | 3", .. Lines(Misprint ?? Basic)];

    private string[] Lines(decimal running) =>
    [
        $"合计 | < | {Money(Expenditure)} | {Money(Basic)} | {Money(Project)}",
        $"213 | {Own} | {Money(Expenditure)} | {Money(Basic)} | {Money(Project)}", $"21302 | 林业和草原 | {Money(Expenditure)} | {Money(Basic)} | {Money(Project)}",
        $"2130201 | 行政运行 | {Money(running)} | {Money(running)} | 0.00", $"2130205 | 森林资源培育 | {Money(Project)} | 0.00 | {Money(Project)}",
    ];

    private string Amount(int index) => WaterBureauStatements.Classes[index] == Own ? Money(Expenditure) : "0.00";

    private static string Money(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("N2", CultureInfo.InvariantCulture);
}
