using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Actual values written as inequalities: what was reached is a value, not a bound.</summary>
public sealed class ActualIsInequality : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS504", "actual-is-inequality", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return IndicatorFindings.Fold(reconciliation, i => i.ActualValue?.Number.Comparator is Comparator.AtLeast or Comparator.AtMost or Comparator.Greater or Comparator.Less, 0.9m);
    }
}
