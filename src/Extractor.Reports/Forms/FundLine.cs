using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>A row of a form's fund block: what was budgeted, what was spent, and the points for it. Immutable and thread-safe.</summary>
/// <param name="Label">The row's label: 年度资金总额, 其中：财政拨款.</param>
public sealed record FundLine(string Label)
{
    /// <summary>年初预算数, or null.</summary>
    public Quantity? OriginalBudget { get; init; }

    /// <summary>全年预算数 (A), or null.</summary>
    public Quantity? FinalBudget { get; init; }

    /// <summary>全年执行数 (B), or null.</summary>
    public Quantity? Actual { get; init; }

    /// <summary>执行率 (B/A), or null.</summary>
    public Quantity? Rate { get; init; }

    /// <summary>分值, or null.</summary>
    public Quantity? Weight { get; init; }

    /// <summary>得分, or null.</summary>
    public Quantity? Score { get; init; }

    /// <summary>Whether the row is part of another (其中, a source of funds).</summary>
    public bool IsPart { get; init; }
}
