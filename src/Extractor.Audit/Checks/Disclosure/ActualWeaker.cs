using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Actual values that do not prove their target although full points are given: ≥95% for a target of &gt;95%, or a value that misses it.</summary>
public sealed class ActualWeaker : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS505", "actual-weaker", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return IndicatorFindings.Fold(reconciliation, IsWeaker, 0.6m);
    }

    private static bool IsWeaker(Indicator indicator)
    {
        if (indicator is not { TargetValue: { } target, ActualValue: { } actual } || !target.Unit.ComparableWith(actual.Unit)) return false;
        if (indicator is { Score: { } score, Weight: { } weight } && score.Value < weight.Value) return false;

        // Without points nobody knows whether a miss was paid for; a weaker sign of the same value shows by itself.
        if (indicator.Weight is null && actual.Value != target.Value) return false;
        return target.Number.Comparator switch
        {
            Comparator.Greater => actual.Value < target.Value || (actual.Value == target.Value && actual.Number.Comparator == Comparator.AtLeast),
            Comparator.Less => actual.Value > target.Value || (actual.Value == target.Value && actual.Number.Comparator == Comparator.AtMost),
            Comparator.AtLeast => actual.Value < target.Value,
            Comparator.AtMost => actual.Value > target.Value,
            _ => false,
        };
    }
}
