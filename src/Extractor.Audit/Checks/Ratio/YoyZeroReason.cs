using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A change of zero told with a direction and explained as a change.</summary>
public sealed class YoyZeroReason : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT107", "yoy-zero-reason", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var reason in report.Narrative.Frames.OfType<ReasonFrame>())
        {
            if (reason.Change is not { Amount.Value: 0, AmountDirection: Direction.Up or Direction.Down } change || change.Passage != reason.Passage) continue;
            var passage = report.Narrative.Passages[reason.Passage];
            var from = change.Span.End;
            if (from > reason.Span.Start) continue;
            var between = passage.Text[from..reason.Span.Start];
            if (between.Length > 12 || !(between.Contains("增加", StringComparison.Ordinal) || between.Contains("减少", StringComparison.Ordinal))) continue;
            var place = passage.Locate(report.Document, new CharSpan(change.Span.Start, reason.Span.Start));
            yield return new Observation(place, [change.Subject, change.Base.ToString()], [("subject", change.Subject)]);
        }
    }
}
