using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A comparison with the report's own year.</summary>
public sealed class BaseYearSelf : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT109", "base-year-self", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.FiscalYear is not { } year) yield break;
        foreach (var change in report.Narrative.Frames.OfType<ChangeFrame>())
        {
            if (change.BaseYear != year || !IsOwn(change, report.Kind) || (change.Current?.Year is { } told && told != year)) continue;
            var place = report.Narrative.Passages[change.Passage].Locate(report.Document, change.Span);
            yield return new Observation(place, [change.Subject, change.Base.ToString()], [("subject", change.Subject), ("year", year.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    // Final accounts may well be compared with the budget of their own year.
    private static bool IsOwn(ChangeFrame change, ReportKind kind) => change.Base switch
    {
        BaseKind.PriorYear => kind is ReportKind.FinalAccounts or ReportKind.Budget,
        BaseKind.PriorBudget => kind is ReportKind.Budget,
        _ => false,
    };
}
