using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>Across every line: the total column is the sum of its parts, as the header arranges them; 其中 columns are not added.</summary>
public sealed class RowSumClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var statement in report.Statements)
        {
            if (Check(statement.Kind) is not { } check) continue;
            var identity = new Identity(check, report.IsPartial);
            foreach (var claim in statement.Lines.SelectMany(l => statement.Sums.Select(s => Row(identity, l, s)))) if (claim is not null) yield return claim;
        }
    }

    private static string? Check(StatementKind kind) => kind switch
    {
        StatementKind.Income => "t02-row-sum",
        StatementKind.Expenditure => "t03-row-sum",
        StatementKind.FiscalAppropriation => "t04-col-sum",
        StatementKind.GeneralPublicExpenditure => "t05-row-sum",
        StatementKind.BasicExpenditureByEconomicCode => "t06-row-sum",
        StatementKind.GovernmentFund => "t07-flow",
        StatementKind.StateCapital => "t08-row-sum",
        StatementKind.FiscalExpenditureDetail => "other-footing",
        _ => null,
    };

    private static Claim? Row(Identity identity, StatementLine line, StatementSum sum)
    {
        var stated = line[sum.Total];
        var parts = sum.Parts.Select(p => line[p]).OfType<Fact>().ToList();
        if (parts.Count == 0) return null;
        return parts.Count == sum.Parts.Length
            ? identity.Sum(stated, parts)
            : identity.Unchecked(stated, parts, "not-checked.component-missing", sum.Parts.First(p => line[p] is null));
    }
}
