using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Last year's grand total, as it follows from this year's and the change, against last year's expenditure and what it left over (yoy-derived-balance).</summary>
/// <remarks>Last year's total is its expenditure, its distributed surplus and its balance carried on, which is this year's opening balance. Where surplus is distributed nothing follows.</remarks>
public sealed class YoyDerivedBalanceClaims : IClaimProducer
{
    private static readonly ImmutableArray<string> Totals = ["收支总计", "收入支出总计", "收入总计", "支出总计", "收支总额", "总收入"];
    private static readonly ImmutableArray<string> Expenditures = ["支出合计", "总支出合计"];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var facts = report.MainFacts;
        if (facts.Find(StatementKind.IncomeAndExpenditure, LineConcepts.IncomeOpening, ColumnConcepts.Amount) is not { Quantity: var opening }) yield break;
        if (facts.Find(StatementKind.IncomeAndExpenditure, LineConcepts.ExpenditureDistribution, ColumnConcepts.Amount)?.Quantity.Value is not (null or 0)) yield break;
        var changes = report.Narrative.Frames.OfType<ChangeFrame>().Where(IsUsable).ToList();
        var total = changes.FirstOrDefault(c => Totals.Contains(Name(c)));
        var expenditure = changes.FirstOrDefault(c => Expenditures.Contains(Name(c)) && c.BaseYear == total?.BaseYear);
        if (total is null || expenditure is null) yield break;
        var before = new SumExpression([.. Before(expenditure), opening]);
        var down = total.Direction == Direction.Down;
        Expression formula = down ? new DifferenceExpression(before, total.Current!.Amount) : new DifferenceExpression(total.Current!.Amount, before);
        yield return new Claim("yoy-derived-balance", total.Amount!, formula)
        {
            Tolerance = Tolerance.Tail,
            Keys = [Name(total), Name(expenditure)],
            Arguments = [("total", total.Current.Subject), ("expenditure", expenditure.Current!.Subject), ("opening", opening.Number.Raw)],
            Certainty = 0.7m,
        };
    }

    private static ImmutableArray<Expression> Before(ChangeFrame change) => change.Direction == Direction.Down
        ? [change.Current!.Amount, change.Amount!]
        : [new DifferenceExpression(change.Current!.Amount, change.Amount!)];

    private static bool IsUsable(ChangeFrame change) =>
        change is { HasBase: true, Base: BaseKind.PriorYear, Amount.Value: >= 0, Current.Kind: LevelKind.Actual, Direction: Direction.Up or Direction.Down };

    private static string Name(ChangeFrame change) => SubjectKey.Of(change.Current!.Subject).Replace("、", "", StringComparison.Ordinal);
}
