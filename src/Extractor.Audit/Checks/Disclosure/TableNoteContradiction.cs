using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Notes that call a table with figures empty, and notes that tell of amounts a table without figures should show.</summary>
public sealed class TableNoteContradiction : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS105", "table-note-contradiction", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var statement in report.Statements)
        {
            foreach (var (note, denied) in NothingToReport.Contradictions(report, statement))
            {
                yield return new Observation(note, [statement.Id], [("table", StatementTitles.Of(statement)), ("amount", denied.Quantity.Number.Raw + denied.Quantity.Unit.Symbol)])
                {
                    Related = [denied.Quantity.Place],
                };
            }

            // An empty table may be one whose figures the reader lost.
            if (report.IsPartial) continue;
            foreach (var (note, amount) in NothingToReport.Unshown(report, statement))
            {
                yield return new Observation(note, [statement.Id, "unshown"], [("table", StatementTitles.Of(statement)), ("amount", amount)]) { Variant = "unshown", Severity = Severity.Warning };
            }
        }
    }
}
