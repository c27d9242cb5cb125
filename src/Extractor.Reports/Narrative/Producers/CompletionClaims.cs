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
        var changes = report.Narrative.Frames.OfType<ChangeFrame>().ToLookup(c => c.Passage);
        foreach (var frame in report.Narrative.Frames.OfType<CompletionFrame>())
        {
            if (frame.Actual is not { } actual) continue;
            if (Named(frame) is { } budget)
            {
                yield return Make(report, frame, actual, budget.Amount) with
                {
                    Alternatives = [.. Others(frame, budget).Select(o => new Alternative("explained.other-budget", new QuotientExpression(actual.Amount, o.Amount), [("budget", o.Amount.Number.Raw)]))],
                    Certainty = 0.95m,
                };
            }
            else if (FromDifference(changes[frame.Passage], actual) is { } implied) yield return Make(report, frame, actual, implied) with { Certainty = 0.9m };
        }
    }

    private static Claim Make(Report report, CompletionFrame frame, LevelFrame actual, Expression budget) => new("budget-rate", frame.Rate, new QuotientExpression(actual.Amount, budget))
    {
        Keys = [SubjectKey.Of(frame.Subject), frame.Budget.ToString(), "completion"],
        Statement = report.Narrative.Passages[frame.Passage].Locate(report.Document, frame.Span),
    };

    // "完成年初预算的112.5%，决算数大于预算数1万元": the budget is the actual amount less what it is more by.
    private static Expression? FromDifference(IEnumerable<ChangeFrame> changes, LevelFrame actual)
    {
        var told = changes.Where(c => c.Current == actual && c is { Amount.Value: > 0, Prior: null, Base: BaseKind.Budget or BaseKind.OriginalBudget or BaseKind.FinalBudget }).ToList();
        return told is [{ Amount: { } amount } change] ? ImpliedBase.Of(actual.Amount, amount, change.Direction) : null;
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
