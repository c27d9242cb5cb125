using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Indicators scored although no actual value is told, or the text itself says that none was measured.</summary>
public sealed partial class ActualMissingScored : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS503", "actual-missing-scored", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var form in reconciliation.Report.Forms)
        {
            var missing = Missing(form);
            if (missing.Count > 0) yield return IndicatorFindings.Of(reconciliation.Report, form.Index, [.. missing], 0.8m);
        }

        foreach (var told in reconciliation.Report.Evaluations.SelectMany(e => e.Indicators))
        {
            if (told is { NotMeasured: { } place, Indicator: { Score.Value: > 0, ActualValue: null } indicator })
                yield return new Observation(place, ["text", .. indicator.Path], [("count", "1"), ("indicators", indicator.Path[^1])]) { Related = [indicator.Score!.Place], Confidence = 0.8m };
        }
    }

    private static List<Indicator> Missing(EvaluationForm form)
    {
        var withTarget = form.Indicators.Where(i => i.Target.Length > 0 && i.Score is { Value: > 0 }).ToList();
        var missing = withTarget.Where(i => i.Actual.Length == 0 || NotMeasured().IsMatch(i.Actual)).ToList();

        // Where most actual values are blank, the reader lost the column or the form has none.
        return missing.Count * 2 <= withTarget.Count ? missing : [];
    }

    [GeneratedRegex("^[-—/]+$|未(?:开展|进行|组织|实施)?(?:满意度)?调查|未(?:统计|测评|考核)")]
    private static partial Regex NotMeasured();
}
