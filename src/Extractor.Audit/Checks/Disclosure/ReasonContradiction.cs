using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

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
        var told = 0;
        foreach (var form in report.Forms)
        {
            if (told == 0 && NothingTold(report, form) is { } nothing && Unmet(report) is { } unmetInText)
            {
                told++;
                yield return new Observation(unmetInText, ["text", "reason"], []) { Variant = "text", Related = [nothing], Severity = Severity.Review, Confidence = 0.5m };
            }

            if (form.Indicators.FirstOrDefault(IsUnmet) is not { } unmet) continue;
            if (NothingTold(report, form) is { } place) yield return new Observation(place, [form.Project ?? "department", "reason"], [("indicator", unmet.Path[^1])]) { Related = [unmet.Place], Confidence = 0.7m };
        }
    }

    /// <summary>The 无 beside the form's label for reasons, or null.</summary>
    private static Provenance? NothingTold(Report report, EvaluationForm form)
    {
        foreach (var (table, cell) in form.Tables.SelectMany(t => t.Table.Cells.Select(c => (t, c))))
        {
            if (!Label().IsMatch(cell.Text) || table.Grid[cell.Row, cell.Column + cell.ColumnSpan] is not { } beside || !None().IsMatch(beside.Text)) continue;
            var span = new CharSpan(0, beside.Text.Length);
            return new Provenance(report.Document.Id, table.Table.Block, span, beside.Text, new CellAddress(table.Table.Index, beside.Row, beside.Column, cell.Text, ""), PageSegment.Locate(beside.Segments, span));
        }

        return null;
    }

    /// <summary>The first words of the report's text that say something was not reached, or null.</summary>
    private static Provenance? Unmet(Report report)
    {
        foreach (var passage in report.Narrative.Passages)
        {
            if (NotReached().Match(passage.Text) is { Success: true } match) return passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length));
        }

        return null;
    }

    private static bool IsUnmet(Indicator indicator) => indicator is { Score: { } score, Weight: { } weight } && score.Value < weight.Value;

    [GeneratedRegex("未完成.{0,6}原因|偏差.{0,10}原因")]
    private static partial Regex Label();

    [GeneratedRegex("(?:没有|未能?)(?:达到|达成|完成|实现)[^，。；：、]{2,40}?(?:水准|标准|目标|预期|任务|指标值)(?=[，。；]|$)")]
    private static partial Regex NotReached();

    [GeneratedRegex(@"^\s*(?:无|没有)[。.]?\s*$")]
    private static partial Regex None();
}
