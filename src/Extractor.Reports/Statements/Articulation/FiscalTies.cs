using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The statement of fiscal appropriations against the general statement, and the three budgets' own tables against it.</summary>
internal static class FiscalTies
{
    /// <summary>The claims of one set of statements; null where nothing is printed.</summary>
    public static IEnumerable<Claim?> Of(FactIndex set, bool isPartial) =>
        General(new Identity("x-04-01", isPartial), set)
            .Concat(PublicBudget(new Identity("x-05-04", isPartial), set))
            .Concat(Funds(new Identity("x-07-04", isPartial), set))
            .Append(new Identity("x-08-04", isPartial).Same(set.Find(StatementKind.StateCapital, LineConcepts.Total, ColumnConcepts.Total), Spent(set, ColumnConcepts.StateCapital)));

    private static IEnumerable<Claim?> General(Identity identity, FactIndex set)
    {
        Fact? Fiscal(string line, string column) => set.Find(StatementKind.FiscalAppropriation, line, column);
        Fact? Whole(string line) => set.Find(StatementKind.IncomeAndExpenditure, line, ColumnConcepts.Amount);
        if (Whole(LineConcepts.IncomeFiscal) is { } one)
        {
            yield return identity.Same(Fiscal(LineConcepts.IncomeSubtotal, ColumnConcepts.Amount), one);
        }
        else
        {
            foreach (var line in new[] { LineConcepts.IncomeGeneralBudget, LineConcepts.IncomeGovernmentFund, LineConcepts.IncomeStateCapital })
                yield return identity.Same(Fiscal(line, ColumnConcepts.Amount), Whole(line));
        }

        // Appropriations are a part of everything: never more than the whole.
        yield return identity.Same(Fiscal(LineConcepts.ExpenditureSubtotal, ColumnConcepts.Total), Whole(LineConcepts.ExpenditureSubtotal), Relation.AtMost);
        yield return identity.Same(Fiscal(LineConcepts.IncomeOpening, ColumnConcepts.Amount), Whole(LineConcepts.IncomeOpening), Relation.AtMost);
        yield return identity.Same(Fiscal(LineConcepts.ExpenditureClosing, ColumnConcepts.Total), Whole(LineConcepts.ExpenditureClosing), Relation.AtMost);
    }

    private static IEnumerable<Claim?> PublicBudget(Identity identity, FactIndex set)
    {
        yield return identity.Same(set.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Total), Spent(set, ColumnConcepts.GeneralBudget));
        foreach (var fact in set.Column(StatementKind.GeneralPublicExpenditure, ColumnConcepts.Total).Where(f => f.Code is { Length: 3 }))
        {
            yield return identity.Same(
                set.Find(StatementKind.GeneralPublicExpenditure, fact.Line, fact.Column),
                set.Find(StatementKind.FiscalAppropriation, LineConcepts.Class(fact.Line), ColumnConcepts.GeneralBudget));
        }
    }

    private static IEnumerable<Claim?> Funds(Identity identity, FactIndex set)
    {
        Fact? Fund(string column) => set.Find(StatementKind.GovernmentFund, LineConcepts.Total, column);
        yield return identity.Same(Fund(ColumnConcepts.Opening), set.Find(StatementKind.FiscalAppropriation, LineConcepts.IncomeOpeningGovernmentFund, ColumnConcepts.Amount));
        yield return identity.Same(Fund(ColumnConcepts.Income), set.Find(StatementKind.FiscalAppropriation, LineConcepts.IncomeGovernmentFund, ColumnConcepts.Amount));
        yield return identity.Same(Fund(ColumnConcepts.Total), Spent(set, ColumnConcepts.GovernmentFund));
        yield return identity.Same(Fund(ColumnConcepts.Closing), set.Find(StatementKind.FiscalAppropriation, LineConcepts.ExpenditureClosing, ColumnConcepts.GovernmentFund));
    }

    private static Fact? Spent(FactIndex set, string budget) => set.Find(StatementKind.FiscalAppropriation, LineConcepts.ExpenditureSubtotal, budget);
}
