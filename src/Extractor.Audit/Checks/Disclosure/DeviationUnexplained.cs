using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Points lost, or a target missed or passed by far, without a reason in the form or in the text.</summary>
public sealed partial class DeviationUnexplained : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS501", "deviation-unexplained", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(parameters);
        var (report, tolerance) = (reconciliation.Report, parameters.Get("tolerance", 0.3m));
        foreach (var form in report.Forms)
        {
            if (HasReasonBlock(form)) continue;
            var bare = form.Indicators.Where(i => Nothing().IsMatch(i.Reason) && Deviates(i, tolerance) && !IsToldIn(report, i)).ToList();
            if (bare.Count == 0) continue;
            var hasColumn = form.Indicators.Any(i => i.Reason.Length > 0);

            // Without a column for reasons, they may stand anywhere in the report: worth a look only, and only where there is a text and the form is whole.
            if (!hasColumn && (form.Total is null || report.Narrative.Passages.IsEmpty)) continue;
            yield return IndicatorFindings.Of(report, form.Index, [.. bare], hasColumn ? 0.8m : 0.5m) with { Severity = hasColumn ? null : Severity.Review };
        }
    }

    private static bool Deviates(Indicator indicator, decimal tolerance)
    {
        if (indicator is { Score: { } score, Weight: { } weight } && score.Value < weight.Value) return true;
        if (indicator is not { TargetValue: { Value: > 0 } target, ActualValue: { Value: > 0 } actual } || !target.Unit.ComparableWith(actual.Unit)) return false;
        if (target.Number.Comparator is not (Comparator.None or Comparator.AtLeast or Comparator.Equal)) return false;
        return Math.Abs((actual.Value / target.Value) - 1) > tolerance;
    }

    /// <summary>Whether the form has a block for reasons of its own (偏差大或目标未完成原因分析).</summary>
    private static bool HasReasonBlock(EvaluationForm form) =>
        form.Tables.Any(t => t.Table.Cells.Any(c => ReasonBlock().IsMatch(c.Text) && t.Grid[c.Row, c.Column + c.ColumnSpan] is { Text.Length: > 1 } beside && !Nothing().IsMatch(beside.Text)));

    private static bool IsToldIn(Report report, Indicator indicator) =>
        report.Narrative.Passages.Any(p => p.Text.Contains(indicator.Path[^1].Trim('“', '”'), StringComparison.Ordinal) && Told().IsMatch(p.Text));

    [GeneratedRegex(@"^\s*(?:无|没有|/|-+|—+)?[。.]?\s*$")]
    private static partial Regex Nothing();

    [GeneratedRegex("未完成.{0,6}原因|偏差.{0,10}原因|原因分析")]
    private static partial Regex ReasonBlock();

    [GeneratedRegex("扣|原因|由于|未|不足|不高|不够|偏|问题")]
    private static partial Regex Told();
}
