using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Score;

/// <summary>A total above the cap that the form itself sets for a violated constraint (约束性指标).</summary>
public sealed partial class GradeConstraint : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC112", "grade-constraint", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var form in reconciliation.Report.Forms)
        {
            if (form.Total is not { Number.IsSound: true } total || CapOf(reconciliation.Report, form) is not { } cap || total.Value <= cap) continue;
            if (form.Indicators.FirstOrDefault(IsViolated) is not { } violated) continue;
            yield return new Observation(total.Place, [form.Project ?? "department", "constraint"],
                [("indicator", violated.Path[^1]), ("total", total.Number.Raw.Trim()), ("cap", cap.ToString("0.##", CultureInfo.InvariantCulture))])
            { Related = [violated.ActualPlace ?? violated.Place], Confidence = 0.8m };
        }
    }

    /// <summary>The cap printed in the form or in a note right after it, or null.</summary>
    private static decimal? CapOf(Report report, EvaluationForm form)
    {
        var notes = report.Document.Blocks.Skip(form.Tables[^1].Table.Block + 1).TakeWhile(b => b is TextBlock).OfType<TextBlock>().Select(b => b.Text);
        foreach (var text in form.Tables.SelectMany(t => t.Table.Cells).Select(c => c.Text).Concat(notes))
        {
            var match = Cap().Match(WhiteSpace.Remove(text));
            if (match.Success && decimal.TryParse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cap)) return cap;
        }

        return null;
    }

    private static bool IsViolated(Indicator indicator)
    {
        if (!indicator.Path.Any(p => p.Contains("约束", StringComparison.Ordinal))) return false;
        if (indicator is { Score: { } score, Weight: { Value: > 0 } weight } && score.Value < weight.Value) return true;
        var actual = WhiteSpace.Remove(indicator.Actual);

        // A rule printed over target and actual value says what would be a violation, not that there is one.
        if (actual == WhiteSpace.Remove(indicator.Target) || Cap().IsMatch(actual) || Supposed().IsMatch(actual)) return false;
        return Violation().IsMatch(actual) && !None().IsMatch(actual);
    }

    [GeneratedRegex(@"总(?:得)?分(?:最高)?不(?:得|能|应|可)?(?:超过|高于)(?<n>\d{1,2}(?:\.\d+)?)分|总(?:得)?分(?:最高为|上限为|封顶为?)(?<n>\d{1,2}(?:\.\d+)?)分")]
    private static partial Regex Cap();

    [GeneratedRegex("问题|违规|违纪|披露|通报|不良影响|不合规|未达标|未落实|未完成|^否$")]
    private static partial Regex Violation();

    [GeneratedRegex("如(?:果)?(?:有|出现|存在|发生)|不设权重|酌情")]
    private static partial Regex Supposed();

    [GeneratedRegex("未(?:发现|出现|发生|存在)|没有|不存在|^无|无(?:违|审|被|不|重)|合规$|已(?:整改|达标)")]
    private static partial Regex None();
}
