using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>The whole expenditure equal to the original budget to the last digit although balances were brought in.</summary>
public sealed class FinalEqualsInitial : Check
{
    /// <summary>Shorter amounts may agree by chance.</summary>
    private const int FewestDigits = 4;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT313", "final-equals-initial", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.Kind != ReportKind.FinalAccounts) yield break;
        var facts = report.MainFacts;
        var total = facts.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Total) ?? facts.Find(StatementKind.IncomeAndExpenditure, LineConcepts.ExpenditureSubtotal, ColumnConcepts.Amount);
        var opening = facts.Find(StatementKind.IncomeAndExpenditure, LineConcepts.IncomeOpening, ColumnConcepts.Amount);
        if (total is null || opening is not { Quantity.Value: > 0 }) yield break;
        var levels = report.Narrative.Frames.OfType<LevelFrame>().Where(l => !l.IsPrior && l.Amount.Unit.Dimension == Dimension.Money && l.Amount.Value == total.Quantity.Value).ToList();
        foreach (var budget in levels.Where(l => l.Kind == LevelKind.OriginalBudget && l.Amount.Number.Raw.Count(char.IsAsciiDigit) >= FewestDigits))
        {
            // An item that is all of the expenditure repeats the amount: once is enough.
            if (!levels.Exists(l => l.Kind == LevelKind.Actual && l.Passage == budget.Passage)) continue;
            yield return new Observation(budget.Amount.Place, ["total"], [("amount", budget.Amount.Number.Raw), ("opening", opening.Quantity.Number.Raw + (opening.Quantity.Number.Unit == Unit.Bare ? opening.Quantity.Unit.Symbol : ""))])
            {
                Related = [total.Quantity.Place, opening.Quantity.Place],
                Confidence = 0.5m,
            };
            yield break;
        }
    }
}
