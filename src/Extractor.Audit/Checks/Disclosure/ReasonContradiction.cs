using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A form that says there is nothing to explain (无) while an indicator lost points or missed its target.</summary>
public sealed partial class ReasonContradiction : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS502", "reason-contradiction", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var form in report.Forms)
        {
            if (form.Indicators.FirstOrDefault(IsUnmet) is not { } unmet) continue;
            foreach (var (table, cell) in form.Tables.SelectMany(t => t.Table.Cells.Select(c => (t, c))))
            {
                if (!Label().IsMatch(cell.Text) || table.Grid[cell.Row, cell.Column + cell.ColumnSpan] is not { } beside || !None().IsMatch(beside.Text)) continue;
                var span = new CharSpan(0, beside.Text.Length);
                var place = new Provenance(report.Document.Id, table.Table.Block, span, beside.Text, new CellAddress(table.Table.Index, beside.Row, beside.Column, cell.Text, ""), PageSegment.Locate(beside.Segments, span));
                yield return new Observation(place, [form.Project ?? "department", "reason"], [("indicator", unmet.Path[^1])]) { Related = [unmet.Place], Confidence = 0.7m };
                break;
            }
        }
    }

    private static bool IsUnmet(Indicator indicator) => indicator is { Score: { } score, Weight: { } weight } && score.Value < weight.Value;

    [GeneratedRegex("未完成.{0,6}原因|偏差.{0,10}原因")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*(?:无|没有)[。.]?\s*$")]
    private static partial Regex None();
}
