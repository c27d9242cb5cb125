using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Reports.Statements;

/// <summary>The statutory statements of departmental budgets and final accounts since 2017, with the titles of years and provinces.</summary>
/// <remarks>
/// The titles are tried in order, the special before the general: a title that says 三公 is that table, whatever budget it names.
/// Numbers (公开05表) tell nothing: 05 is a detail table in one province, 07 the 三公 table in another year.
/// </remarks>
internal static partial class StatementForms
{
    /// <summary>The kinds, in the order their titles are tried.</summary>
    public static ImmutableArray<StatementForm> All { get; } =
    [
        new(StatementKind.ThreePublicExpenses, "t09", ThreePublic(), ["overseas", "vehicle|vehicle-purchase|vehicle-operation", "hospitality"], [], ["预算数|决算数|全年预算数|年初预算数"])
        {
            Marks = ["overseas", "vehicle", "vehicle-operation", "hospitality"],
            Strangers = ["basic", "project"],
        },
        new(StatementKind.StateCapital, "t08", StateCapital(), ["basic", "project"], [], []),
        new(StatementKind.GovernmentFund, "t07", GovernmentFund(), ["basic|project", "total|income"], [], []),
        new(StatementKind.BasicExpenditureByEconomicCode, "t06", Basic(), [], ["economic"], ["人员经费", "公用经费|日常公用经费"]) { Marks = ["30101", "30201"], Strangers = ["project"] },
        new(StatementKind.FiscalExpenditureDetail, "t10", Detail(), ["economic-names"], [], []),
        new(StatementKind.FiscalAppropriation, "t04", Fiscal(), [], ["income.general-budget", "income.government-fund", "class", "income.total|expenditure.total|total"], ["收入", "支出"])
        {
            Marks = ["general", "fund"],
            Strangers = ["income.service", "income.superior-grants", "income.business", "codes"],
        },
        new(StatementKind.GeneralPublicExpenditure, "t05", General(), ["basic", "project"], [], []) { Strangers = ["remitted"] },
        new(StatementKind.IncomeAndExpenditure, "t01", Overall(), [], ["income.service|income.superior-grants|income.business", "income.other", "class", "income.total|expenditure.total|total"], ["收入", "支出"])
        {
            Marks = ["income.service", "class"],
            Strangers = ["fund", "codes"],
        },
        new(StatementKind.Income, "t02", Income(), ["total", "fiscal|general", "superior-grants|opening", "service", "business", "affiliates", "other"], [], [])
        {
            Marks = ["service", "affiliates"],
            Strangers = ["basic", "remitted"],
        },
        new(StatementKind.Expenditure, "t03", Expenditure(), ["total", "basic", "project", "remitted", "business", "affiliates"], [], [])
        {
            Marks = ["basic", "project", "remitted"],
            Strangers = ["service"],
        },
    ];

    /// <summary>Titles of tables that are no statement although they sound like one.</summary>
    public static Regex Others { get; } = OtherTables();

    [GeneratedRegex(@"绩效|自评|目标|指标|采购|资产|债务|(?<!基本支出及)项目支出(?:预算|决算)?(?:总|明细|情况)?表|购买服务|非税|人员情况|机构设置|转移支付|中期|申报|对比|说明", RegexOptions.CultureInvariant)]
    private static partial Regex OtherTables();

    [GeneratedRegex(@"三公.*表", RegexOptions.CultureInvariant)]
    private static partial Regex ThreePublic();

    [GeneratedRegex(@"国有资本经营.*支.*表", RegexOptions.CultureInvariant)]
    private static partial Regex StateCapital();

    [GeneratedRegex(@"政府性基金.*支.*表", RegexOptions.CultureInvariant)]
    private static partial Regex GovernmentFund();

    [GeneratedRegex(@"(?:一般公共预算|财政拨款).*基本支出.*表|基本支出.*(?:经济分类|明细).*表", RegexOptions.CultureInvariant)]
    private static partial Regex Basic();

    [GeneratedRegex(@"^(?!.*一般公共预算).*财政拨款支出(?:决算|预算)?明细表", RegexOptions.CultureInvariant)]
    private static partial Regex Detail();

    [GeneratedRegex(@"财政拨款收(?:入)?支(?:出)?(?:决算|预算)?总?表", RegexOptions.CultureInvariant)]
    private static partial Regex Fiscal();

    [GeneratedRegex(@"一般公共预算.*支出.*表|一般公共预算财政拨款收入支出(?:决算)?表", RegexOptions.CultureInvariant)]
    private static partial Regex General();

    [GeneratedRegex(@"(?<!拨款)收(?:入)?支(?:出)?(?:决算|预算)?总表|(?<!拨款)收支(?:决算|预算)表", RegexOptions.CultureInvariant)]
    private static partial Regex Overall();

    [GeneratedRegex(@"(?<!拨款)收入(?:决算|预算)?(?:总|明细)?表", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"(?<!收入|拨款|预算|基本|项目|服务|采购|经费)支出(?:决算|预算)?(?:总)?表", RegexOptions.CultureInvariant)]
    private static partial Regex Expenditure();
}
