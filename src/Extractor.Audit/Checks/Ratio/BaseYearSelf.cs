using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A comparison with the report's own year.</summary>
public sealed partial class BaseYearSelf : Check
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
            var passage = report.Narrative.Passages[change.Passage];
            if (SpeaksOf(passage.Text, change.Span.Start) > year) continue;
            var place = passage.Locate(report.Document, change.Span);
            yield return new Observation(place, [change.Subject, change.Base.ToString()], [("subject", change.Subject), ("year", year.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    // The year the sentence itself begins with: in "2024年预算…（较2023年压缩2%）" it is the later one, whatever the report's year.
    private static int SpeaksOf(string text, int at)
    {
        var sentence = text[(text.LastIndexOf('。', Math.Max(0, at - 1)) + 1)..at];
        return Year().Match(sentence) is { Success: true } told ? int.Parse(told.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    // Final accounts may well be compared with the budget of their own year.
    private static bool IsOwn(ChangeFrame change, ReportKind kind) => change.Base switch
    {
        BaseKind.PriorYear => kind is ReportKind.FinalAccounts or ReportKind.Budget,
        BaseKind.PriorBudget => kind is ReportKind.Budget,
        _ => false,
    };

    [GeneratedRegex(@"20\d\d(?=\s*年)")]
    private static partial Regex Year();
}
