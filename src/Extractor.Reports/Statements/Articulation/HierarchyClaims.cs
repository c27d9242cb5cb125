using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>Down every column of a table by functional accounts: 合计 is the sum of the 类, a 类 of its 款, a 款 of its 项.</summary>
public sealed class HierarchyClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var statement in report.Statements)
        {
            if (Check(statement.Kind) is not { } check) continue;
            foreach (var claim in Produce(new Identity(check, report.IsPartial), statement)) if (claim is not null) yield return claim;
        }
    }

    private static string? Check(StatementKind kind) => kind switch
    {
        StatementKind.Income => "t02-hierarchy",
        StatementKind.Expenditure => "t03-hierarchy",
        StatementKind.GeneralPublicExpenditure => "t05-hierarchy",
        StatementKind.GovernmentFund => "t07-hierarchy",
        StatementKind.StateCapital => "t08-hierarchy",
        StatementKind.FiscalExpenditureDetail => "other-footing",
        _ => null,
    };

    private static IEnumerable<Claim?> Produce(Identity identity, Statement statement)
    {
        var tree = new AccountTree(statement.Lines);
        if (tree.Roots.IsEmpty) yield break;
        var total = statement.Lines.FirstOrDefault(l => l.Line == LineConcepts.Total && l.Code is null);
        if (total is not null)
        {
            var unknown = statement.Lines.FirstOrDefault(l => l.Code is null && l.Line != LineConcepts.Total && !l.IsOfWhich && l.Facts.Any(f => f.Quantity.Number.Value != 0));
            foreach (var fact in total.Facts)
            {
                yield return unknown is null
                    ? Branch(identity, fact, tree.Roots)
                    : identity.Unchecked(fact, Parts(tree.Roots, fact.Column), "not-checked.line-not-understood", unknown.Label);
            }
        }

        foreach (var (line, children) in tree.Branches)
        {
            foreach (var fact in line.Facts) yield return Branch(identity, fact, children);
        }
    }

    private static Claim? Branch(Identity identity, Fact stated, ImmutableArray<StatementLine> lines)
    {
        if (stated.Quantity.Unit.Dimension == Core.Numbers.Dimension.Ratio) return null;
        var parts = Parts(lines, stated.Column);
        return parts.Count == lines.Length
            ? identity.Sum(stated, parts)
            : identity.Unchecked(stated, parts, "not-checked.component-missing", lines.First(l => l[stated.Column] is null).Label);
    }

    private static List<Fact> Parts(ImmutableArray<StatementLine> lines, string column) => [.. lines.Select(l => l[column]).OfType<Fact>()];
}
