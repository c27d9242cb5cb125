using System.Globalization;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The arithmetic of the two general statements (收入支出总表, 财政拨款收入支出总表): both sides from their lines to their total, and the balance.</summary>
public sealed class GeneralStatementClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Statements
            .Where(s => s.Kind is StatementKind.IncomeAndExpenditure or StatementKind.FiscalAppropriation)
            .SelectMany(s => Produce(report, s)).OfType<Claim>();
    }

    private static IEnumerable<Claim?> Produce(Report report, Statement statement)
    {
        var overall = statement.Kind == StatementKind.IncomeAndExpenditure;
        var income = new GeneralLines(statement, StatementSide.Income);
        var expenditure = new GeneralLines(statement, StatementSide.Expenditure);
        var incomeSum = new Identity(overall ? "t01-income-sum" : "t04-income-sum", report.IsPartial);
        var incomeTotal = new Identity(overall ? "t01-income-total" : "t04-income-sum", report.IsPartial);
        var expenseSum = new Identity(overall ? "t01-expense-sum" : "t04-expense-sum", report.IsPartial);
        var expenseTotal = new Identity(overall ? "t01-expense-total" : "t04-expense-sum", report.IsPartial);
        var balance = new Identity(overall ? "t01-balance" : "t04-balance", report.IsPartial);

        foreach (var claim in Subtotals(incomeSum, income, LineConcepts.IncomeSubtotal)) yield return claim;
        foreach (var claim in Openings(incomeSum, income)) yield return claim;
        foreach (var claim in Totals(incomeTotal, income, LineConcepts.IncomeTotal, LineConcepts.IncomeSubtotal, LineConcepts.IncomeSurplusUsed, LineConcepts.IncomeOpening)) yield return claim;
        foreach (var claim in Subtotals(expenseSum, expenditure, LineConcepts.ExpenditureSubtotal)) yield return claim;
        foreach (var claim in Totals(expenseTotal, expenditure, LineConcepts.ExpenditureTotal, LineConcepts.ExpenditureSubtotal, LineConcepts.ExpenditureDistribution, LineConcepts.ExpenditureClosing)) yield return claim;
        foreach (var column in income.Columns)
        {
            var other = expenditure[LineConcepts.ExpenditureTotal];
            yield return balance.Same(income[LineConcepts.IncomeTotal]?[column], other?[column] ?? (column == ColumnConcepts.Amount ? other?[ColumnConcepts.Total] : null));
        }
    }

    private static IEnumerable<Claim?> Subtotals(Identity identity, GeneralLines side, string subtotal)
    {
        if (side.Components.Length < 2) yield break;
        foreach (var column in side.Columns)
        {
            var stated = side[subtotal]?[column];
            var parts = side.Components.Select(l => l[column]).OfType<Fact>().ToList();
            if (side.MissingOrdinal is { } ordinal)
                yield return identity.Unchecked(stated, parts, "not-checked.line-missing", ordinal.ToString(CultureInfo.InvariantCulture));
            else if (side.Components.FirstOrDefault(l => l[column] is null) is { } unread && parts.Count > 0)
                yield return identity.Unchecked(stated, parts, "not-checked.component-missing", unread.Label);
            else
                yield return identity.Sum(stated, parts);
        }
    }

    private static IEnumerable<Claim?> Openings(Identity identity, GeneralLines side)
    {
        var parts = new[] { LineConcepts.IncomeOpeningGeneralBudget, LineConcepts.IncomeOpeningGovernmentFund, LineConcepts.IncomeOpeningStateCapital };
        foreach (var column in side.Columns)
        {
            var found = parts.Select(p => side[p]?[column]).OfType<Fact>().ToList();
            if (found.Count > 1) yield return identity.Sum(side[LineConcepts.IncomeOpening]?[column], found);
        }
    }

    /// <summary>Total = subtotal and what the form adds to it; the last of the parts must be there, those between may be left out by the form.</summary>
    private static IEnumerable<Claim?> Totals(Identity identity, GeneralLines side, string total, string subtotal, string between, string carried)
    {
        foreach (var column in side.Columns)
        {
            var stated = side[total]?[column];
            var parts = new[] { subtotal, between, carried }.Select(p => side[p]?[column]).OfType<Fact>().ToList();
            if (side[subtotal]?[column] is null || side[carried]?[column] is null)
                yield return identity.Unchecked(stated, parts, "not-checked.component-missing", side[subtotal]?[column] is null ? subtotal : carried);
            else if (side.Unknown is { } line)
                yield return identity.Unchecked(stated, parts, "not-checked.line-not-understood", line.Label);
            else
                yield return identity.Sum(stated, parts);
        }
    }
}
