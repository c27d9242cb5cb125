using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Empty tables without the statement that there is nothing to report.</summary>
public sealed class TableEmptyUnstated : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS102", "table-empty-unstated", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.IsPartial || !NothingToReport.CanBeSaid(report)) yield break;
        foreach (var statement in report.Statements)
        {
            if (!statement.IsEmpty || NothingToReport.IsSaid(report, statement.Kind)) continue;
            yield return new Observation(StatementTitles.Place(report, statement), [statement.Id], [("table", StatementTitles.Of(statement))]);
        }
    }
}
