using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A change whose direction word is missing or contradicts the levels.</summary>
public sealed class YoyDirection : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT102", "yoy-direction", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var change in report.Narrative.Frames.OfType<ChangeFrame>())
        {
            if (Variant(change) is not { } variant) continue;
            var place = report.Narrative.Passages[change.Passage].Locate(report.Document, change.Span);
            yield return new Observation(place, [change.Subject, change.Base.ToString(), variant], [("rate", change.Rate!.Number.Raw)]) { Variant = variant };
        }
    }

    private static string? Variant(ChangeFrame change)
    {
        if (change is not { Rate.Value: not 0, Amount.Value: not 0, AmountDirection: Direction.Up or Direction.Down }) return null;
        return change.RateDirection switch
        {
            Direction.None => "missing",
            Direction.Up or Direction.Down when change.RateDirection != change.AmountDirection && change.Rate.Value > 0 => "conflict",
            _ => null,
        };
    }
}
