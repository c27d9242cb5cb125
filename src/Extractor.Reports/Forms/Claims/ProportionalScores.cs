using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The score of an indicator short of its target is its points times its completion rate (score-formula), where the evaluation itself shows that it scores so.</summary>
/// <remarks>
/// It shows that by saying so (得分 = 权重 × B/A), or by scoring at least one other unmet indicator so. The national rule alone proves nothing: many local rules score in steps or by judgement.
/// </remarks>
public sealed partial class ProportionalScores : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            var field = ScoreField.Of(form);
            foreach (var indicator in form.Indicators.Where(i => i.Coefficient is not null))
            {
                if (ByCoefficient(indicator, field) is { } claim) yield return claim;
            }

            foreach (var claim in Of([.. form.Indicators.Where(i => i.Coefficient is null)], field, SaysSo(report, form))) yield return claim;
        }

        var saysSo = report.Document.Blocks.OfType<TextBlock>().Any(b => Formula().IsMatch(b.Text));
        foreach (var evaluation in report.Evaluations.Where(e => !e.Indicators.IsEmpty))
        {
            List<Indicator> indicators = [.. evaluation.Indicators.Select(i => i.Indicator)];
            foreach (var claim in Of(indicators, ScoreField.Of(indicators.Select(i => i.Score).Append(evaluation.Total)), saysSo)) yield return claim;
        }
    }

    /// <summary>A printed 得分系数 says by itself what is scored.</summary>
    private static Claim? ByCoefficient(Indicator indicator, ScoreField field) => indicator is { Coefficient: { } share, Weight: { } weight, Score: { } score }
        ? new Claim("score-formula", field.Proportional(score), new ProductExpression(weight, share)) { Keys = [indicator.Project ?? "", .. indicator.Path, "coefficient"], Certainty = 0.95m }
        : null;

    /// <summary>Whether the form says how it scores, in a cell or in a note between it and the next table.</summary>
    private static bool SaysSo(Report report, EvaluationForm form)
    {
        if (form.Tables.Any(t => t.Table.Cells.Any(c => Formula().IsMatch(c.Text)))) return true;
        var notes = report.Document.Blocks.Skip(form.Tables[^1].Table.Block + 1).TakeWhile(b => b is TextBlock);
        return notes.OfType<TextBlock>().Any(b => Formula().IsMatch(b.Text));
    }

    private static IEnumerable<Claim> Of(List<Indicator> indicators, ScoreField field, bool saysSo)
    {
        var partial = indicators.Where(i => Rate(i) is { } rate and < 1 && i is { Score: not null, Weight: not null, Rule: "" }).ToList();
        foreach (var indicator in indicators)
        {
            if (indicator is not { Score: { } score, Weight: { } weight, Rule: "" } || Rate(indicator) is not { } rate) continue;
            if (rate >= 1 && score.Value != weight.Value) continue;
            if (rate < 1 && !saysSo && !partial.Any(p => p != indicator && IsProportional(p))) continue;
            if ((indicator.Completion is { } told ? Expression.FromQuantity(told) : IndicatorRate.Of(indicator)) is not { } by) continue;
            yield return new Claim("score-formula", field.Proportional(score), new MinimumExpression(weight, new ProductExpression(weight, by)))
            {
                Keys = [indicator.Project ?? "", .. indicator.Path, "score"],
                Alternatives = indicator.Completion is not null && IndicatorRate.Of(indicator) is { } exact
                    ? [new Alternative("explained.exact-rate", new MinimumExpression(weight, new ProductExpression(weight, exact)), [])] : [],
                Certainty = saysSo ? 0.95m : 0.85m,
            };
        }
    }

    private static decimal? Rate(Indicator indicator)
    {
        if (indicator.Completion is { Number.IsSound: true } printed) return printed.Value;
        return IndicatorRate.Operands(indicator) is not var (target, actual) || actual.Value == 0 ? null
            : IndicatorRate.IsReverse(target) ? target.Value / actual.Value : actual.Value / target.Value;
    }

    // A whole score may be proportional by chance; one with decimals hardly ever is.
    private static bool IsProportional(Indicator indicator) =>
        indicator.Score!.Number.Decimals is > 0 and var decimals && Math.Abs(indicator.Score.Value - (indicator.Weight!.Value * Rate(indicator)!.Value)) <= Interval.HalfStep(decimals) * 1.2m;

    [GeneratedRegex(@"得分\s*[=＝]\s*(?:权重|分值|指标分值|该指标分值)\s*[*×xX＊]\s*(?:B\s*[/／]\s*A|完成率|完成比例|实际完成|[（(]?实际)")]
    private static partial Regex Formula();
}
