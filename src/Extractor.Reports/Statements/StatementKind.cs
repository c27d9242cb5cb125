namespace Extractor.Reports.Statements;

/// <summary>The statutory statements, by content and never by number (the numbers changed over the years and differ between provinces).</summary>
public enum StatementKind
{
    /// <summary>收入支出决算总表.</summary>
    IncomeAndExpenditure,

    /// <summary>收入决算表.</summary>
    Income,

    /// <summary>支出决算表.</summary>
    Expenditure,

    /// <summary>财政拨款收入支出决算总表.</summary>
    FiscalAppropriation,

    /// <summary>一般公共预算财政拨款支出决算表.</summary>
    GeneralPublicExpenditure,

    /// <summary>一般公共预算财政拨款基本支出决算（明细）表.</summary>
    BasicExpenditureByEconomicCode,

    /// <summary>政府性基金预算财政拨款收入支出决算表.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算财政拨款支出决算表.</summary>
    StateCapital,

    /// <summary>财政拨款“三公”经费支出决算表.</summary>
    ThreePublicExpenses,

    /// <summary>财政拨款支出决算明细表 and other recognised provincial forms.</summary>
    FiscalExpenditureDetail,
}
