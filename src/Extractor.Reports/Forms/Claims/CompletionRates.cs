using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The printed completion rate of an indicator is what its target and actual value give (completion-rate); of an amount, the execution rate (budget-exec-rate).</summary>
public sealed class CompletionRates : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var told = report.Evaluations.SelectMany(e => e.Indicators);
        return report.Forms.SelectMany(f => f.Indicators).Select(i => Make(i, null)).Concat(told.Select(t => Make(t.Indicator, t))).OfType<Claim>();
    }

    private static Claim? Make(Indicator indicator, NarrativeIndicator? told)
    {
        if (indicator.Completion is not { Value: >= 0 } stated || IndicatorRate.Operands(indicator) is not var (target, actual)) return null;
        var reverse = IndicatorRate.IsReverse(target);
        Expression rate = reverse ? new QuotientExpression(target, actual) : new QuotientExpression(actual, target);
        var isMet = reverse ? actual.Value <= target.Value : actual.Value >= target.Value;

        // A target that is met may be told as completed in full, however far it was passed; zero of a limit gives no rate at all.
        if (isMet && stated.Value == 1) rate = actual.Value == 0 ? new ConstantExpression(1m) : new MinimumExpression(new ConstantExpression(1m), rate);
        return new Claim(target.Unit.Dimension == Dimension.Money ? "budget-exec-rate" : "completion-rate", stated, rate)
        {
            Keys = [indicator.Project ?? "", .. indicator.Path, "completion"],
            Alternatives = Others(target, actual, reverse, told),
            Certainty = 0.95m,
        };
    }

    private static ImmutableArray<Alternative> Others(Quantity target, Quantity actual, bool reverse, NarrativeIndicator? told)
    {
        if (told?.Adjustment is { } change && change.Unit.ComparableWith(target.Unit))
        {
            Expression adjusted = told.IsCut ? new DifferenceExpression(target, change) : new SumExpression([target, change]);
            return [new Alternative("explained.adjusted-budget", new QuotientExpression(actual, adjusted), [])];
        }

        return reverse && target.Value > 0 ? [new Alternative("explained.reverse-rate", new QuotientExpression(actual, target), [])] : [];
    }
}
