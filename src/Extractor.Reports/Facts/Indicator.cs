using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Facts;

/// <summary>One performance indicator of a self-evaluation, from a form or from sentences. Immutable and thread-safe.</summary>
/// <param name="Form">Index of the form in <see cref="Report.Forms"/>, or -1 when it comes from sentences.</param>
/// <param name="Path">Its labels from level one down, the indicator's own name last; never empty.</param>
/// <param name="Place">Where its name stands.</param>
public sealed record Indicator(int Form, ImmutableArray<string> Path, Provenance Place)
{
    /// <summary>The target as printed (指标值), empty where none is printed.</summary>
    public string Target { get; init; } = "";

    /// <summary>The actual value as printed (完成值), empty where none is printed.</summary>
    public string Actual { get; init; } = "";

    /// <summary>The number of <see cref="Target"/> with the relation before it (≥, ≤), or null where it is words or several numbers.</summary>
    public Quantity? TargetValue { get; init; }

    /// <summary>The number of <see cref="Actual"/>, or null where it is words or several numbers.</summary>
    public Quantity? ActualValue { get; init; }

    /// <summary>Where <see cref="Actual"/> stands, or null where there is no place for it.</summary>
    public Provenance? ActualPlace { get; init; }

    /// <summary>Where <see cref="Rule"/> stands, or null where there is none.</summary>
    public Provenance? RulePlace { get; init; }

    /// <summary>Points available (分值), or null.</summary>
    public Quantity? Weight { get; init; }

    /// <summary>Points given (得分), or null.</summary>
    public Quantity? Score { get; init; }

    /// <summary>Completion rate as printed, or null.</summary>
    public Quantity? Completion { get; init; }

    /// <summary>得分系数, the share of the points that is scored, or null.</summary>
    public Quantity? Coefficient { get; init; }

    /// <summary>The scoring rule as printed, empty where none is printed.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The reason for a deviation as printed, empty where none is printed.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The project it belongs to, or null for a department's form.</summary>
    public string? Project { get; init; }
}
