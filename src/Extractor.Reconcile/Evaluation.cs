using System.Collections.Immutable;
using Extractor.Reconcile.Causes;
using Extractor.Reconcile.Repairs;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>A claim with its verdict. Immutable and thread-safe.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Computed">What the formula gives, or null where it gives nothing (a missing operand, a zero base).</param>
public sealed record Evaluation(Claim Claim, Verdict Verdict, Computed? Computed)
{
    /// <summary>The printed values of the claim's formula in the order they stand, each once.</summary>
    public ImmutableArray<Quantity> Operands { get; init; } = [];

    /// <summary>Of an explained claim, the reading that fits; null otherwise.</summary>
    public Alternative? Explanation { get; init; }

    /// <summary>Of a contradicted claim, the simplest causes that fit exactly; more than one when they tie, none when nothing fits.</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>Of a contradicted claim, every hypothesis with what became of it, in a fixed order; empty otherwise.</summary>
    public ImmutableArray<CauseTrial> Trials { get; init; } = [];

    /// <summary>Of an unchecked claim, why; null otherwise.</summary>
    public NotChecked? Reason { get; init; }

    /// <summary>
    /// Of a contradicted claim, the ways to mend it that the other claims of the report leave open, equally likely: one where they tell which number
    /// is wrong, several where nothing printed tells, none where no one or two numbers would mend it.
    /// </summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The printed value that is most likely wrong when it is not the stated one; null otherwise.</summary>
    public Quantity? Culprit => Repairs is [var only] && only.Suspect.Place != Claim.Stated.Place ? only.Suspect : null;

    /// <summary>The printed values one of which is wrong, where the stated one is right by the other claims and nothing printed tells which of these is not.</summary>
    public ImmutableArray<Quantity> Suspects =>
        Repairs.Length > 1 && Repairs.All(r => r.Suspect.Place != Claim.Stated.Place) ? [.. Repairs.Select(r => r.Suspect).DistinctBy(q => q.Place)] : [];
}
