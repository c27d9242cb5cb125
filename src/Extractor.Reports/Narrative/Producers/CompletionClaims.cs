using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Completion of a budget: the rate against the budget that is named, the other budgets of the item as explanations (budget-rate).</summary>
public sealed class CompletionClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var frame in report.Narrative.Frames.OfType<CompletionFrame>())
        {
            if (frame.Actual is not { } actual || Named(frame) is not { } budget) continue;
            yield return new Claim("budget-rate", frame.Rate, new QuotientExpression(actual.Amount, budget.Amount))
            {
                Keys = [SubjectKey.Of(frame.Subject), frame.Budget.ToString(), "completion"],
                Alternatives = [.. Others(frame, budget).Select(o => new Alternative("explained.other-budget", new QuotientExpression(actual.Amount, o.Amount), [("budget", o.Amount.Number.Raw)]))],
                Statement = report.Narrative.Passages[frame.Passage].Locate(report.Document, frame.Span),
                Certainty = 0.95m,
            };
        }
    }

    /// <summary>The budget of the name printed; without one of that name, the last that is told.</summary>
    private static LevelFrame? Named(CompletionFrame frame)
    {
        if (frame.Budget == LevelKind.Budget)
            return frame.Budgets.LastOrDefault(b => b.Kind == LevelKind.FinalBudget) ?? frame.Budgets.LastOrDefault();
        return frame.Budgets.LastOrDefault(b => b.Kind == frame.Budget) ?? frame.Budgets.LastOrDefault();
    }

    private static ImmutableArray<LevelFrame> Others(CompletionFrame frame, LevelFrame budget) => [.. frame.Budgets.Where(b => b != budget && b.Amount.Value != 0)];
}
