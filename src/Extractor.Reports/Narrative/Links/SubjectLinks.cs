using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Links;

/// <summary>Names of totals as narratives write them, and where the statements print them. Immutable and thread-safe.</summary>
internal static partial class SubjectLinks
{
    private const string Amount = ColumnConcepts.Amount;
    private const string Total = ColumnConcepts.Total;

    private static readonly FrozenDictionary<string, StatementLink> ByName = new (string Names, StatementLink Link)[]
    {
        ("收支总计 收入支出总计 收入总计 总收入 收入总额", General(LineConcepts.IncomeTotal)),
        ("支出总计", General(LineConcepts.ExpenditureTotal)),
        ("收入合计 本年收入合计 收入总合计", General(LineConcepts.IncomeSubtotal)),
        ("支出合计 本年支出合计", General(LineConcepts.ExpenditureSubtotal)),
        ("一般公共预算财政拨款收入 一般公共预算拨款收入", General(LineConcepts.IncomeGeneralBudget)),
        ("政府性基金预算财政拨款收入 政府性基金预算拨款收入", General(LineConcepts.IncomeGovernmentFund)),
        ("国有资本经营预算财政拨款收入 国有资本经营预算拨款收入", General(LineConcepts.IncomeStateCapital)),
        ("上级补助收入", General(LineConcepts.IncomeSuperiorGrants)),
        ("事业收入", General(LineConcepts.IncomeService)),
        ("经营收入", General(LineConcepts.IncomeBusiness)),
        ("附属单位上缴收入", General(LineConcepts.IncomeAffiliates)),
        ("其他收入", General(LineConcepts.IncomeOther)),
        ("财政拨款收支总计 财政拨款收入支出总计 财政拨款收入总计", new("tt-total", StatementKind.FiscalAppropriation, LineConcepts.IncomeTotal, [Amount, Total])),
        ("财政拨款支出总计", new("tt-total", StatementKind.FiscalAppropriation, LineConcepts.ExpenditureTotal, [Total, Amount])),
        ("财政拨款收入", new("tt-total", StatementKind.Income, LineConcepts.Total, [ColumnConcepts.Fiscal])),
        ("一般公共预算财政拨款支出 一般公共预算财政拨款支出合计", new("tt-total", StatementKind.GeneralPublicExpenditure, LineConcepts.Total, [Total])),
        ("一般公共预算财政拨款基本支出", new("tt-basic-project", StatementKind.GeneralPublicExpenditure, LineConcepts.Total, [ColumnConcepts.Basic])),
        ("一般公共预算财政拨款项目支出 一般公共预算项目支出", new("tt-basic-project", StatementKind.GeneralPublicExpenditure, LineConcepts.Total, [ColumnConcepts.Project])),
    }.SelectMany(e => e.Names.Split(' ').Select(n => KeyValuePair.Create(n, e.Link))).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> OfExpenditure = new Dictionary<string, string>
    {
        ["基本支出"] = ColumnConcepts.Basic,
        ["项目支出"] = ColumnConcepts.Project,
        ["上缴上级支出"] = ColumnConcepts.Remitted,
        ["经营支出"] = ColumnConcepts.Business,
        ["对附属单位补助支出"] = ColumnConcepts.Affiliates,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> ThreePublicParts = new (string Names, string Part)[]
    {
        ("三公经费 三公经费财政拨款支出 三公经费支出 财政拨款三公经费支出 一般公共预算财政拨款三公经费支出", Total),
        ("因公出国境费 因公出国境费用 因公出国境经费 因公出国境费支出 因公出国境支出", ColumnConcepts.Overseas),
        ("公务用车购置及运行费 公务用车购置及运行维护费 公务用车购置及运行费支出 公务用车购置及运行维护费支出 公务用车购置和运行维护费", ColumnConcepts.Vehicle),
        ("公务用车购置费 公务用车购置支出 公务用车购置费支出 公务用车购置", ColumnConcepts.VehiclePurchase),
        ("公务用车运行费 公务用车运行维护费 公务用车运行费支出 公务用车运行维护费支出 公务用车运行支出", ColumnConcepts.VehicleOperation),
        ("公务接待费 公务接待费支出 公务接待支出", ColumnConcepts.Hospitality),
    }.SelectMany(e => e.Names.Split(' ').Select(n => KeyValuePair.Create(n, e.Part))).ToFrozenDictionary();

    /// <summary>The link of a total, or null for a name that is none.</summary>
    public static StatementLink? OfTotal(string subject) => ByName.GetValueOrDefault(Key(subject));

    /// <summary>The line of 财政拨款收入支出决算总表 for a flow of one of the other budgets (政府性基金预算 … 本年收入), or null.</summary>
    /// <param name="subject">The narrated subject: 年初结转和结余, 本年收入, 本年支出, 年末结转和结余.</param>
    /// <param name="isFund">Whether of 政府性基金预算, rather than 国有资本经营预算.</param>
    public static StatementLink? OfOtherBudget(string subject, bool isFund)
    {
        var column = isFund ? ColumnConcepts.GovernmentFund : ColumnConcepts.StateCapital;
        (string Line, string Column)? at = WithoutBudget().Replace(Key(subject), "") switch
        {
            "收入" or "收入合计" => (isFund ? LineConcepts.IncomeGovernmentFund : LineConcepts.IncomeStateCapital, Amount),
            "支出" or "支出合计" => (LineConcepts.ExpenditureSubtotal, column),
            "年初结转和结余" or "年初结转结余" => (isFund ? LineConcepts.IncomeOpeningGovernmentFund : LineConcepts.IncomeOpeningStateCapital, Amount),
            "年末结转和结余" or "年末结转结余" => (LineConcepts.ExpenditureClosing, column),
            _ => null,
        };
        return at is var (line, where) ? new StatementLink("tt-total", StatementKind.FiscalAppropriation, line, [where]) : null;
    }

    /// <summary>The column of 支出决算表 for a kind of expenditure listed under 支出合计, or null.</summary>
    public static StatementLink? OfExpenditureKind(string subject) => OfExpenditure.TryGetValue(Key(subject), out var column)
        ? new StatementLink("tt-basic-project", StatementKind.Expenditure, LineConcepts.Total, [column])
        : null;

    /// <summary>The column of the 三公 table, or null.</summary>
    /// <param name="subject">The narrated subject.</param>
    /// <param name="side"><see cref="ColumnConcepts.Budget"/> or <see cref="ColumnConcepts.Final"/>.</param>
    public static StatementLink? OfThreePublic(string subject, string side) => ThreePublicParts.TryGetValue(Key(subject), out var part)
        ? new StatementLink("tt-sangong", StatementKind.ThreePublicExpenses, LineConcepts.Total, [ColumnConcepts.ThreePublic(side, part)])
        : null;

    /// <summary>Whether the name is that of all operating (non-personnel) costs.</summary>
    public static bool IsOperatingTotal(string subject) => Key(subject) is "公用经费" or "日常公用经费";

    private static StatementLink General(string line) => new("tt-total", StatementKind.IncomeAndExpenditure, line, [Amount]);

    private static string Key(string subject) => Ordinal().Replace(SubjectKey.Of(subject), "");

    [GeneratedRegex("^(?:政府性基金|国有资本经营)预算(?:财政拨款)?|^本年")]
    private static partial Regex WithoutBudget();

    [GeneratedRegex(@"^[^\u4e00-\u9fff]+")]
    private static partial Regex Ordinal();
}
