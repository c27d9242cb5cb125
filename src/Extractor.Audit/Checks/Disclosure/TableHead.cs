using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Statutory tables without form number, department or unit. What most tables of the document lack is its layout, or was lost by the reader.</summary>
public sealed class TableHead : Check
{
    private static readonly (string Name, Func<Statement, bool> Has)[] Elements =
    [
        ("公开表号", s => s.Table.FormNumber is not null),
        ("部门", s => s.Table.EntityLine is not null),
        ("金额单位", s => s.Table.DeclaresUnit),
    ];

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS103", "table-head", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.IsPartial) yield break;
        var usual = Elements.Where(e => report.Statements.Count(e.Has) * 2 > report.Statements.Length).ToList();
        foreach (var statement in report.Statements)
        {
            var missing = usual.Where(e => !e.Has(statement)).Select(e => e.Name).ToList();
            if (missing.Count == 0) continue;
            yield return new Observation(
                StatementTitles.Place(report, statement), [statement.Id, .. missing], [("table", StatementTitles.Of(statement)), ("missing", string.Join("、", missing))]);
        }
    }
}
