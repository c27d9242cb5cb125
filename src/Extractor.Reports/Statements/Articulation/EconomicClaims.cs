using System.Collections.Immutable;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>The table by economic accounts: every class is the sum of its accounts, 人员经费 and 公用经费 the sums of their classes.</summary>
public sealed class EconomicClaims : IClaimProducer
{
    private static readonly ImmutableArray<string> PersonnelClasses = ["301", "303"];
    private static readonly ImmutableArray<string> OperatingClasses = ["302", "307", "309", "310", "311", "312", "313", "399"];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Statements.Where(s => s.Kind == StatementKind.BasicExpenditureByEconomicCode).SelectMany(s => Produce(report, s)).OfType<Claim>();
    }

    private static IEnumerable<Claim?> Produce(Report report, Statement statement)
    {
        var classSum = new Identity("t06-class-sum", report.IsPartial);
        var personnelSum = new Identity("t06-personnel-sum", report.IsPartial);
        var publicSum = new Identity("t06-public-sum", report.IsPartial);
        var tree = new AccountTree(statement.Lines);
        foreach (var (line, children) in tree.Branches)
        {
            foreach (var fact in line.Facts)
            {
                var parts = children.Select(c => c[fact.Column]).OfType<Fact>().ToList();
                yield return parts.Count == children.Length
                    ? classSum.Sum(fact, parts)
                    : classSum.Unchecked(fact, parts, "not-checked.component-missing", children.First(c => c[fact.Column] is null).Label);
            }
        }

        foreach (var claim in Totals(personnelSum, statement, tree.Roots, LineConcepts.Personnel, PersonnelClasses, "301")) yield return claim;
        foreach (var claim in Totals(publicSum, statement, tree.Roots, LineConcepts.Operating, OperatingClasses, "302")) yield return claim;
        if (statement.Lines.FirstOrDefault(l => l.Line == LineConcepts.Total) is not { } total) yield break;

        // 合计 is the sum of both totals where they are printed, else of all classes.
        var halves = statement.Lines.Where(l => l.Line is LineConcepts.Personnel or LineConcepts.Operating).ToList();
        foreach (var fact in total.Facts)
        {
            var parts = (halves.Count == 2 ? halves : [.. tree.Roots]).Select(l => l[fact.Column]).OfType<Fact>().ToList();
            yield return classSum.Sum(fact, parts);
        }
    }

    /// <summary>The total of one side from the classes that belong to it. The first class is in every form; a class that is not printed has no amount.</summary>
    private static IEnumerable<Claim?> Totals(Identity identity, Statement statement, ImmutableArray<StatementLine> roots, string total, ImmutableArray<string> classes, string first)
    {
        foreach (var fact in statement.Lines.FirstOrDefault(l => l.Line == total)?.Facts ?? [])
        {
            var lines = roots.Where(l => classes.Contains(l.Code!)).ToList();
            var parts = lines.Select(l => l[fact.Column]).OfType<Fact>().ToList();
            if (lines.All(l => l.Code != first)) yield return identity.Unchecked(fact, parts, "not-checked.component-missing", first);
            else if (parts.Count < lines.Count) yield return identity.Unchecked(fact, parts, "not-checked.component-missing", lines.First(l => l[fact.Column] is null).Label);
            else if (roots.Any(l => l.Code!.Length > 3)) yield return identity.Unchecked(fact, parts, "not-checked.line-not-understood", roots.First(l => l.Code!.Length > 3).Label);
            else yield return identity.Sum(fact, parts);
        }
    }
}
