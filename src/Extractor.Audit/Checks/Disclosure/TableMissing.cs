using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Statutory tables that are not there.</summary>
public sealed class TableMissing : Check
{
    /// <summary>With fewer tables than this the set is published elsewhere, in an annex.</summary>
    private const int Few = 4;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS101", "table-missing", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var statements = report.Statements.Where(s => !s.IsBudget).ToList();
        if (report.IsPartial || report.Kind != ReportKind.FinalAccounts || statements.Select(s => s.Kind).Distinct().Count() < Few) yield break;
        foreach (var kind in StatementTitles.Required(report.FiscalYear))
        {
            if (statements.Exists(s => s.Kind == kind) || NothingToReport.IsSaid(report, kind)) continue;
            yield return new Observation(StatementTitles.Place(report, statements[^1]), [kind.ToString()], [("table", StatementTitles.Of(kind))]) { Confidence = 0.8m };
        }
    }
}
