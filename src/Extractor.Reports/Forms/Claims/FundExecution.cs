using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The execution rate of a fund row is actual over final budget, and its score is the points times that rate.</summary>
public sealed class FundExecution : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            var field = ScoreField.Of(form);
            foreach (var line in form.FundLines)
            {
                if (Rate(form, line) is { } rate) yield return rate;
                if (Score(form, line, field) is { } score) yield return score;
            }
        }
    }

    private static Claim? Rate(EvaluationForm form, FundLine line)
    {
        if (line is not { Rate: { } rate, Actual: { } actual } || (line.FinalBudget ?? line.OriginalBudget) is not { } budget) return null;
        ImmutableArray<Alternative> other = line is { FinalBudget: not null, OriginalBudget: { } original }
            ? [new Alternative("explained.original-budget", new QuotientExpression(actual, original), [])]
            : [];
        return new Claim("budget-exec-rate", rate, new QuotientExpression(actual, budget)) { Keys = [form.Project ?? "department", line.Label], Alternatives = other };
    }

    /// <summary>Both the printed (rounded) rate and the exact one are accepted, and points are never exceeded.</summary>
    private static Claim? Score(EvaluationForm form, FundLine line, ScoreField field)
    {
        if (line is not { Score: { } score, Weight: { } weight, Actual: { } actual } || (line.FinalBudget ?? line.OriginalBudget) is not { } budget) return null;
        var exact = new MinimumExpression(weight, new ProductExpression(weight, new QuotientExpression(actual, budget)));
        ImmutableArray<Alternative> rounded = line.Rate is { } rate
            ? [new Alternative("explained.rounded-rate", new MinimumExpression(weight, new ProductExpression(weight, rate with { Exactness = Exactness.Exact })), [])]
            : [];
        return new Claim("score-formula", field.Proportional(score), exact) { Keys = [form.Project ?? "department", line.Label, "score"], Alternatives = rounded };
    }
}
