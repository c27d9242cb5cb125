using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A matter that final accounts must explain and that this one does not mention.</summary>
public sealed class SectionMissing : Check
{
    private static readonly ImmutableArray<ImmutableArray<string>> Required =
        [["机关运行经费"], ["政府采购"], ["国有资产", "车辆"], ["绩效"], ["名词解释", "名词说明"], ["三公"]];

    /// <summary>A report that tells fewer matters than this is an excerpt or was read in part.</summary>
    private const int FewestPresent = 3;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS215", "section-missing", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.IsPartial || report.Kind != ReportKind.FinalAccounts || report.Narrative.Passages.IsEmpty) yield break;
        var missing = Required.Where(names => !report.Narrative.Passages.Any(p => names.Any(n => p.Text.Contains(n, StringComparison.Ordinal)))).ToList();
        if (Required.Length - missing.Count < FewestPresent) yield break;
        var first = report.Narrative.Passages[0];
        foreach (var names in missing)
            yield return new Observation(first.Locate(report.Document, new CharSpan(0, first.Text.Length)), [names[0]], [("section", names[0])]) { Confidence = 0.7m };
    }
}
