using Extractor.Audit.Catalogue;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Numbers of statements that are damaged in print.</summary>
public sealed class NumberFormat : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS104", "number-format", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var fact in reconciliation.Report.Facts)
        {
            if (fact.Quantity.Number.IsSound) continue;
            yield return new Observation(fact.Quantity.Place, [fact.Key], [("subject", fact.Quantity.Name)]);
        }
    }
}
