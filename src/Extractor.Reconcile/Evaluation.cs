using System.Collections.Immutable;
using Extractor.Reconcile.Causes;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>A claim with its verdict. Immutable and thread-safe.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Computed">What the formula gives, or null where it gives nothing (a missing operand, a zero base).</param>
public sealed record Evaluation(Claim Claim, Verdict Verdict, Computed? Computed)
{
    /// <summary>Of an explained claim, the reading that fits; null otherwise.</summary>
    public Alternative? Explanation { get; init; }

    /// <summary>Of a contradicted claim, the simplest causes that fit exactly; more than one when they tie, none when nothing fits.</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>Of an unchecked claim, why; null otherwise.</summary>
    public NotChecked? Reason { get; init; }

    /// <summary>The printed value that is most likely wrong when it is not the stated one; null otherwise.</summary>
    public Quantity? Culprit { get; init; }
}
