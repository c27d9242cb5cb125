namespace Extractor.Reports.Facts;

/// <summary>Names of the lines of statements as they stand in <see cref="Fact.Line"/>, where the line is no account. Stable between versions: they are part of fingerprints and of the exported data.</summary>
/// <remarks>A line that is an account is named by its code (<c>2101501</c>, <c>30101</c>); the spending classes of the two general statements (一、一般公共服务支出) by <see cref="Class"/>; a line neither known nor coded by its printed label.</remarks>
public static class LineConcepts
{
    /// <summary>合计 of a table by accounts; the only line of the 三公 table.</summary>
    public const string Total = "total";

    /// <summary>财政拨款收入 (forms to 2019, where the three budgets are one line), 本年拨款合计.</summary>
    public const string IncomeFiscal = "income.fiscal";

    /// <summary>一般公共预算财政拨款（收入）.</summary>
    public const string IncomeGeneralBudget = "income.general-budget";

    /// <summary>政府性基金预算财政拨款（收入）.</summary>
    public const string IncomeGovernmentFund = "income.government-fund";

    /// <summary>国有资本经营预算财政拨款（收入）.</summary>
    public const string IncomeStateCapital = "income.state-capital";

    /// <summary>财政专户管理资金收入.</summary>
    public const string IncomeFiscalAccount = "income.fiscal-account";

    /// <summary>上级补助收入.</summary>
    public const string IncomeSuperiorGrants = "income.superior-grants";

    /// <summary>事业收入.</summary>
    public const string IncomeService = "income.service";

    /// <summary>经营收入, 事业单位经营收入.</summary>
    public const string IncomeBusiness = "income.business";

    /// <summary>附属单位上缴收入.</summary>
    public const string IncomeAffiliates = "income.affiliates";

    /// <summary>其他收入.</summary>
    public const string IncomeOther = "income.other";

    /// <summary>本年收入合计.</summary>
    public const string IncomeSubtotal = "income.subtotal";

    /// <summary>使用非财政拨款结余 (to 2018: 用事业基金弥补收支差额).</summary>
    public const string IncomeSurplusUsed = "income.surplus-used";

    /// <summary>年初结转和结余, 上年结转.</summary>
    public const string IncomeOpening = "income.opening";

    /// <summary>The general public budget's part of the opening balance.</summary>
    public const string IncomeOpeningGeneralBudget = "income.opening.general-budget";

    /// <summary>The government funds' part of the opening balance.</summary>
    public const string IncomeOpeningGovernmentFund = "income.opening.government-fund";

    /// <summary>The state capital budget's part of the opening balance.</summary>
    public const string IncomeOpeningStateCapital = "income.opening.state-capital";

    /// <summary>收入总计.</summary>
    public const string IncomeTotal = "income.total";

    /// <summary>本年支出合计.</summary>
    public const string ExpenditureSubtotal = "expenditure.subtotal";

    /// <summary>结余分配.</summary>
    public const string ExpenditureDistribution = "expenditure.distribution";

    /// <summary>年末结转和结余, 结转下年.</summary>
    public const string ExpenditureClosing = "expenditure.closing";

    /// <summary>支出总计.</summary>
    public const string ExpenditureTotal = "expenditure.total";

    /// <summary>基本支出, in the block by nature of older general statements.</summary>
    public const string ExpenditureBasic = "expenditure.basic";

    /// <summary>项目支出, in the block by nature of older general statements.</summary>
    public const string ExpenditureProject = "expenditure.project";

    /// <summary>人员经费合计.</summary>
    public const string Personnel = "personnel.total";

    /// <summary>公用经费合计.</summary>
    public const string Operating = "operating.total";

    /// <summary>The line of a spending class in the general statements: <c>class.210</c> for 九、卫生健康支出, whatever its name was that year; <c>class.</c> and the printed name for a class without known code.</summary>
    /// <param name="codeOrName">The class's code, or its printed name where no code is known.</param>
    public static string Class(string codeOrName) => ClassPrefix + codeOrName;

    /// <summary>What <see cref="Class"/> puts before the code.</summary>
    public const string ClassPrefix = "class.";
}

/// <summary>Names of the columns of statements as they stand in <see cref="Fact.Column"/>. Stable between versions. A column not known is named by its printed header.</summary>
public static class ColumnConcepts
{
    /// <summary>The only amount of its line: 金额, 决算数 of the general statements and of the economic accounts.</summary>
    public const string Amount = "amount";

    /// <summary>合计, 小计, 本年收入合计, 本年支出合计.</summary>
    public const string Total = "total";

    /// <summary>基本支出.</summary>
    public const string Basic = "basic";

    /// <summary>基本支出: 人员经费.</summary>
    public const string BasicPersonnel = "basic.personnel";

    /// <summary>基本支出: 公用经费, 日常公用经费.</summary>
    public const string BasicOperating = "basic.operating";

    /// <summary>项目支出.</summary>
    public const string Project = "project";

    /// <summary>上缴上级支出.</summary>
    public const string Remitted = "remitted";

    /// <summary>经营收入, 经营支出.</summary>
    public const string Business = "business";

    /// <summary>附属单位上缴收入, 对附属单位补助支出.</summary>
    public const string Affiliates = "affiliates";

    /// <summary>财政拨款收入.</summary>
    public const string Fiscal = "fiscal";

    /// <summary>上级补助收入.</summary>
    public const string SuperiorGrants = "superior-grants";

    /// <summary>事业收入.</summary>
    public const string Service = "service";

    /// <summary>事业收入 of which 教育收费; never added.</summary>
    public const string ServiceEducationFees = "service.education-fees";

    /// <summary>其他收入.</summary>
    public const string Other = "other";

    /// <summary>财政专户管理资金.</summary>
    public const string FiscalAccount = "fiscal-account";

    /// <summary>使用非财政拨款结余.</summary>
    public const string SurplusUsed = "surplus-used";

    /// <summary>一般公共预算财政拨款.</summary>
    public const string GeneralBudget = "general";

    /// <summary>政府性基金预算财政拨款.</summary>
    public const string GovernmentFund = "fund";

    /// <summary>国有资本经营预算财政拨款.</summary>
    public const string StateCapital = "capital";

    /// <summary>年初结转和结余.</summary>
    public const string Opening = "opening";

    /// <summary>本年收入.</summary>
    public const string Income = "income";

    /// <summary>年末结转和结余.</summary>
    public const string Closing = "closing";

    /// <summary>年初预算数, where a statement prints budget and actual side by side.</summary>
    public const string OriginalBudget = "budget.original";

    /// <summary>全年预算数, 调整预算数, 预算数, where a statement prints budget and actual side by side.</summary>
    public const string FinalBudget = "budget.adjusted";

    /// <summary>三公: what stands before the part when it is the budget: <c>budget.hospitality</c>.</summary>
    public const string Budget = "budget";

    /// <summary>三公: what stands before the part when it is the actual: <c>final.hospitality</c>.</summary>
    public const string Final = "final";

    /// <summary>三公: 因公出国（境）费.</summary>
    public const string Overseas = "overseas";

    /// <summary>三公: 公务用车购置及运行维护费.</summary>
    public const string Vehicle = "vehicle";

    /// <summary>三公: 公务用车购置费.</summary>
    public const string VehiclePurchase = "vehicle-purchase";

    /// <summary>三公: 公务用车运行维护费.</summary>
    public const string VehicleOperation = "vehicle-operation";

    /// <summary>三公: 公务接待费.</summary>
    public const string Hospitality = "hospitality";

    /// <summary>会议费, printed beside 三公 by some provinces and no part of it.</summary>
    public const string Meetings = "meetings";

    /// <summary>培训费, printed beside 三公 by some provinces and no part of it.</summary>
    public const string Training = "training";

    /// <summary>机关运行经费, printed beside 三公 by some provinces and no part of it.</summary>
    public const string AgencyOperating = "agency-operating";

    /// <summary>A column of the 三公 table: <c>ThreePublic(Budget, Vehicle)</c> is <c>budget.vehicle</c>.</summary>
    /// <param name="side"><see cref="Budget"/> or <see cref="Final"/>.</param>
    /// <param name="part"><see cref="Total"/>, <see cref="Overseas"/>, …</param>
    public static string ThreePublic(string side, string part) => $"{side}.{part}";
}
