using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The expenditure tables against one another: appropriations within all expenditure by account, basic expenditure by economic account, 三公 against the accounts they are booked on.</summary>
internal static class ExpenditureTies
{
    private static readonly (string Part, string Account)[] ThreePublicAccounts =
    [
        (ColumnConcepts.Hospitality, "30217"), (ColumnConcepts.VehicleOperation, "30231"), (ColumnConcepts.Overseas, "30212"), (ColumnConcepts.VehiclePurchase, "31013"),
    ];

    /// <summary>The claims of one set of statements; null where nothing is printed.</summary>
    public static IEnumerable<Claim?> Of(FactIndex set, bool isPartial) =>
        Within(new Identity("x-05-03", isPartial), set)
            .Append(Basic(new Identity("x-06-05", isPartial), set))
            .Concat(ThreePublic(new Identity("x-09-06", isPartial), set));

    private static IEnumerable<Claim?> Within(Identity identity, FactIndex set)
    {
        foreach (var column in new[] { ColumnConcepts.Total, ColumnConcepts.Basic, ColumnConcepts.Project })
        {
            foreach (var group in set.Column(StatementKind.GeneralPublicExpenditure, column).GroupBy(f => f.Line))
            {
                // An account in two rows of this table has no one figure to state; in two rows of the other the rows together are the bound.
                if (group.Count() != 1) continue;
                yield return identity.Same(group.Single(), set.All(StatementKind.Expenditure, group.Key, column), Relation.AtMost);
            }
        }
    }

    private static Claim? Basic(Identity identity, FactIndex set)
    {
        var stated = set.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Basic);
        var personnel = set.Find(StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Personnel, ColumnConcepts.Amount);
        var operating = set.Find(StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Operating, ColumnConcepts.Amount);
        if (personnel is null || operating is null)
            return identity.Same(set.Find(StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Total, ColumnConcepts.Total), stated);
        var claim = identity.Sum(stated, [personnel, operating]);

        // Older forms print basic expenditure of all funds by economic account.
        var ofAllFunds = set.Find(StatementKind.Expenditure, LineConcepts.Total, ColumnConcepts.Basic);
        if (claim is null || ofAllFunds is null || stated!.Quantity.Value == ofAllFunds.Quantity.Value) return claim;
        ImmutableArray<Expression> others = [personnel.Quantity, operating.Quantity, new DifferenceExpression(stated.Quantity, ofAllFunds.Quantity)];
        return claim with { Alternatives = [new Alternative("explained.basic-of-all-funds", new SumExpression(others), [])] };
    }

    private static IEnumerable<Claim?> ThreePublic(Identity identity, FactIndex set)
    {
        foreach (var (part, account) in ThreePublicAccounts)
        {
            yield return identity.Same(
                set.Find(StatementKind.ThreePublicExpenses, LineConcepts.Total, ColumnConcepts.ThreePublic(ColumnConcepts.Final, part)),
                set.Find(StatementKind.BasicExpenditureByEconomicCode, account, ColumnConcepts.Amount),
                Relation.AtLeast);
        }
    }
}
