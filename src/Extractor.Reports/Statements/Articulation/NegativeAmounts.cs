using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>Income and expenditure are not negative; balances, and tables of adjustments, may be.</summary>
/// <remarks>Only the figures that are negative become claims: that a figure is above zero says nothing of it.</remarks>
public sealed partial class NegativeAmounts : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var statement in report.Statements)
        {
            if (statement.Kind == StatementKind.ThreePublicExpenses || Exempt().IsMatch(statement.Table.Title ?? "")) continue;
            foreach (var fact in statement.Facts)
            {
                if (fact.Quantity.Number is not { Value: < 0, IsSound: true } || fact.Quantity.Unit.Dimension == Dimension.Ratio) continue;
                if (MayBeNegative(fact.Line) || MayBeNegative(fact.Column) || Balance().IsMatch(Wording.Compact(fact.LineLabel + fact.ColumnLabel))) continue;
                yield return new Claim("t01-nonneg", fact.Quantity, new ConstantExpression(0m)) { Relation = Relation.AtLeast, Keys = [fact.Key] };
            }
        }
    }

    private static bool MayBeNegative(string concept) =>
        concept is LineConcepts.IncomeOpening or LineConcepts.IncomeSurplusUsed or LineConcepts.ExpenditureClosing or LineConcepts.ExpenditureDistribution
            or ColumnConcepts.Opening or ColumnConcepts.Closing;

    [GeneratedRegex("调整", RegexOptions.CultureInvariant)]
    private static partial Regex Exempt();

    [GeneratedRegex("结转|结余|差额|增减|弥补", RegexOptions.CultureInvariant)]
    private static partial Regex Balance();
}
