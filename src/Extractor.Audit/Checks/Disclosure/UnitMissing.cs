using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A number without its unit in a list of amounts.</summary>
public sealed class UnitMissing : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS201", "unit-missing", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var level in reconciliation.Report.Narrative.Frames.OfType<LevelFrame>().Where(l => l.LacksUnit))
        {
            var place = reconciliation.Report.Narrative.Passages[level.Passage].Locate(reconciliation.Report.Document, level.Span);
            yield return new Observation(place, [level.Subject], [("number", level.Amount.Number.Raw), ("unit", level.Amount.Unit.Symbol), ("subject", level.Subject)]);
        }
    }
}
