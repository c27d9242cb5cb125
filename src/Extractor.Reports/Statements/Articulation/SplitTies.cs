using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>人员经费 and 公用经费 wherever a table shows them, against the table by economic account.</summary>
internal static class SplitTies
{
    /// <summary>The claims of one set of statements; null where nothing is printed.</summary>
    public static IEnumerable<Claim?> Of(FactIndex set, bool isPartial)
    {
        var identity = new Identity("split-between-tables", isPartial);
        foreach (var (column, line) in new[] { (ColumnConcepts.BasicPersonnel, LineConcepts.Personnel), (ColumnConcepts.BasicOperating, LineConcepts.Operating) })
        {
            var reference = set.Find(StatementKind.BasicExpenditureByEconomicCode, line, ColumnConcepts.Amount)
                ?? set.Find(StatementKind.BasicExpenditureByEconomicCode, LineConcepts.Total, column);
            if (reference is null) continue;
            yield return Apart(identity.Same(set.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, column), reference), set, line);
            if (!OnlyGeneralBudget(set)) continue;
            yield return Apart(identity.Same(set.Find(StatementKind.Expenditure, LineConcepts.Total, column), reference), set, line);
            foreach (var kind in new[] { StatementKind.IncomeAndExpenditure, StatementKind.FiscalAppropriation })
                yield return Apart(identity.Same(set.Find(kind, $"nature.{line}", ColumnConcepts.Amount), reference), set, line);
        }
    }

    /// <summary>Some tables print 对个人和家庭的补助 in a line of its own: personnel costs there are wages and welfare alone.</summary>
    private static Claim? Apart(Claim? claim, FactIndex set, string line)
    {
        if (claim is null || line != LineConcepts.Personnel || set.Find(StatementKind.BasicExpenditureByEconomicCode, "301", ColumnConcepts.Amount) is not { } wages) return claim;
        return claim with { Alternatives = [new Alternative("explained.transfers-apart", wages.Quantity, [])] };
    }

    /// <summary>Whether basic expenditure of all funds and of the general budget are the same, so that tables of either may be compared.</summary>
    private static bool OnlyGeneralBudget(FactIndex set) =>
        set.Find(StatementKind.Expenditure, LineConcepts.Total, ColumnConcepts.Basic)?.Quantity.Value is { } all &&
        set.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Basic)?.Quantity.Value == all;
}
