using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The income table and the expenditure table repeat the general statement: 合计 its 本年…合计, every column and every 类 its line.</summary>
internal static class IncomeTies
{
    private static readonly (string Column, string Line)[] Columns =
    [
        (ColumnConcepts.SuperiorGrants, LineConcepts.IncomeSuperiorGrants), (ColumnConcepts.Service, LineConcepts.IncomeService),
        (ColumnConcepts.Business, LineConcepts.IncomeBusiness), (ColumnConcepts.Affiliates, LineConcepts.IncomeAffiliates), (ColumnConcepts.Other, LineConcepts.IncomeOther),
        (ColumnConcepts.GeneralBudget, LineConcepts.IncomeGeneralBudget), (ColumnConcepts.GovernmentFund, LineConcepts.IncomeGovernmentFund),
        (ColumnConcepts.StateCapital, LineConcepts.IncomeStateCapital), (ColumnConcepts.FiscalAccount, LineConcepts.IncomeFiscalAccount),
    ];

    /// <summary>The claims of one set of statements; null where nothing is printed.</summary>
    public static IEnumerable<Claim?> Of(FactIndex set, bool isPartial) =>
        Income(new Identity("x-02-01", isPartial), set).Concat(Expenditure(new Identity("x-03-01", isPartial), set));

    private static IEnumerable<Claim?> Income(Identity identity, FactIndex set)
    {
        Fact? Here(string column) => set.Find(StatementKind.Income, LineConcepts.Total, column);
        Fact? General(string line) => set.Find(StatementKind.IncomeAndExpenditure, line, ColumnConcepts.Amount);

        // In budgets the income table holds last year's balance too; its total is then the statement's total.
        var withOpening = set.Statement(StatementKind.Income)?.Sums.Any(s => s.Total == ColumnConcepts.Total && s.Parts.Contains(ColumnConcepts.Opening)) == true;
        yield return identity.Same(Here(ColumnConcepts.Total), General(withOpening ? LineConcepts.IncomeTotal : LineConcepts.IncomeSubtotal));
        if (Here(ColumnConcepts.Fiscal) is { } fiscal)
        {
            var general = General(LineConcepts.IncomeGeneralBudget);
            if (General(LineConcepts.IncomeFiscal) is { } one) yield return identity.Same(fiscal, one);
            else if (general is not null) yield return identity.Same(fiscal, [general, .. new[] { General(LineConcepts.IncomeGovernmentFund), General(LineConcepts.IncomeStateCapital) }.OfType<Fact>()]);
        }

        foreach (var (column, line) in Columns) yield return identity.Same(Here(column), General(line));
    }

    private static IEnumerable<Claim?> Expenditure(Identity identity, FactIndex set)
    {
        var total = set.Find(StatementKind.Expenditure, LineConcepts.Total, ColumnConcepts.Total);
        yield return identity.Same(total, set.Find(StatementKind.IncomeAndExpenditure, LineConcepts.ExpenditureSubtotal, ColumnConcepts.Amount));
        foreach (var fact in set.Column(StatementKind.Expenditure, ColumnConcepts.Total).Where(f => f.Code is { Length: 3 }))
            yield return identity.Same(set.Find(StatementKind.Expenditure, fact.Line, fact.Column), set.Find(StatementKind.IncomeAndExpenditure, LineConcepts.Class(fact.Line), ColumnConcepts.Amount));
    }
}
