using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>Opening balance and income less expenditure is the closing balance, on every line of the tables that print all four.</summary>
public sealed class FlowClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var statement in report.Statements)
        {
            var check = statement.Kind switch
            {
                StatementKind.GovernmentFund => "t07-flow",
                StatementKind.StateCapital => "t08-flow",
                StatementKind.GeneralPublicExpenditure => "t05-flow",
                _ => null,
            };
            if (check is null) continue;
            var identity = new Identity(check, report.IsPartial);
            foreach (var line in statement.Lines)
            {
                if (line[ColumnConcepts.Opening] is not { } opening || line[ColumnConcepts.Income] is not { } income || line[ColumnConcepts.Total] is not { } spent) continue;
                var formula = new DifferenceExpression(Expression.Sum([opening.Quantity, income.Quantity]), spent.Quantity);
                if (identity.Follows(line[ColumnConcepts.Closing], formula, [opening, income, spent]) is { } claim) yield return claim;
            }
        }
    }
}
