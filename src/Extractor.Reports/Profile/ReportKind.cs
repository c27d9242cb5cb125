namespace Extractor.Reports.Profile;

/// <summary>What a document is.</summary>
public enum ReportKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>部门决算, 单位决算.</summary>
    FinalAccounts,

    /// <summary>绩效自评报告, 绩效评价报告.</summary>
    SelfEvaluationReport,

    /// <summary>绩效自评表 alone.</summary>
    SelfEvaluationForm,

    /// <summary>部门预算, 单位预算.</summary>
    Budget,
}
