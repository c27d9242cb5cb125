using System.Collections.Immutable;
using System.Globalization;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements.Articulation;

/// <summary>A statement whose figures all differ from the same figures elsewhere by one power of ten. Immutable and thread-safe.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Claim">The claim that says so.</param>
internal sealed record UnitDoubt(Statement Statement, Claim Claim)
{
    /// <summary>Greatest power of ten tried: 元 against 亿元.</summary>
    private const int HighestPower = 8;

    /// <summary>Figures shorter than this agree up to a power of ten by chance.</summary>
    private const decimal Telling = 100m;

    /// <summary>The doubts that the ties of a set of statements raise, the one with most witnesses first.</summary>
    public static ImmutableArray<UnitDoubt> Of(FactIndex set, ImmutableArray<Claim> ties)
    {
        var pairs = ties.Select(Compare).OfType<Comparison>().ToList();
        var doubts = ImmutableArray.CreateBuilder<UnitDoubt>();
        while (pairs.Exists(p => p.Power is not (null or 0)))
        {
            var suspect = set.Statements.Select(s => Suspect(s, pairs)).OfType<Witness>().OrderByDescending(w => w.Partners).ThenByDescending(w => w.Figures).Take(2).ToList();

            // Two tables that differ only from one another leave open which of them is wrong.
            if (suspect.Count == 0 || (suspect.Count == 2 && suspect[0].Partners == suspect[1].Partners && suspect[0].Figures == suspect[1].Figures && AreEachOther(suspect, pairs))) break;
            doubts.Add(Doubt(suspect[0]));
            pairs.RemoveAll(p => p.Left == suspect[0].Statement.Id || p.Right == suspect[0].Statement.Id);
        }

        return doubts.ToImmutable();
    }

    /// <summary>Ids of the statements a tie speaks of.</summary>
    public static IEnumerable<string> Statements(Claim tie) => Quantities(tie).Select(q => q.Fact).OfType<string>().Select(k => k[..k.IndexOf('/', StringComparison.Ordinal)]).Distinct();

    private static UnitDoubt Doubt(Witness witness)
    {
        var tie = witness.Best.Tie;
        var isStated = witness.Best.Left == witness.Statement.Id;
        var stated = isStated ? tie.Stated : Quantities(tie).First(q => q.Fact?.StartsWith(witness.Statement.Id + "/", StringComparison.Ordinal) == true);
        Expression formula = isStated ? tie.Formula : tie.Stated;
        var power = (isStated ? witness.Best.Power : -witness.Best.Power)!.Value;
        var factor = "10^" + power.ToString(CultureInfo.InvariantCulture);
        return new UnitDoubt(witness.Statement, new Claim("unit-scale", stated, formula)
        {
            Keys = [witness.Statement.Id],
            Arguments = [("table", witness.Statement.Table.Title ?? witness.Statement.Id), ("factor", factor)],
        });
    }

    private static Witness? Suspect(Statement statement, List<Comparison> pairs)
    {
        var own = pairs.Where(p => p.Left == statement.Id || p.Right == statement.Id).ToList();
        if (own.Count == 0) return null;
        var powers = own.Select(p => p.Left == statement.Id ? p.Power : -p.Power).Distinct().ToList();
        if (powers is not [not (null or 0)]) return null;
        var figures = own.SelectMany(p => Quantities(p.Tie)).Where(q => q.Fact?.StartsWith(statement.Id + "/", StringComparison.Ordinal) == true).Select(q => q.Number.Value).Distinct().Count();
        var partners = own.SelectMany(p => new[] { p.Left, p.Right }).Distinct().Count() - 1;

        // One figure may be a misprint of its own; a whole table off by one power shows it in several, or in one whose parts agree with it.
        var best = own.FirstOrDefault(p => p.Left == statement.Id && p.Tie.Formula is OperandExpression) ?? own.FirstOrDefault(p => p.Tie.Formula is OperandExpression) ?? own[0];
        return figures > 1 || PartsAgree(statement, best) ? new Witness(statement, best, partners, figures) : null;
    }

    /// <summary>Whether the statement's own arithmetic bears the compared figure out: some total of parts in it that the figure is the sum of.</summary>
    private static bool PartsAgree(Statement statement, Comparison pair)
    {
        foreach (var quantity in Quantities(pair.Tie).Where(q => q.Fact?.StartsWith(statement.Id + "/", StringComparison.Ordinal) == true))
        {
            foreach (var line in statement.Lines)
            {
                foreach (var sum in statement.Sums)
                {
                    if (line[sum.Total]?.Quantity.Fact == quantity.Fact && Adds(quantity, sum.Parts.Select(p => line[p]))) return true;
                }
            }

            var column = statement.Facts.First(f => f.Quantity.Fact == quantity.Fact).Column;
            var roots = new AccountTree(statement.Lines).Roots;
            if (Adds(quantity, roots.Select(r => r[column]))) return true;
            if (Adds(quantity, roots.Where(r => r.Code is "301" or "303").Select(r => r[column])) || Adds(quantity, roots.Where(r => r.Code is not ("301" or "303")).Select(r => r[column]))) return true;
        }

        return false;
    }

    private static bool Adds(Quantity total, IEnumerable<Fact?> parts)
    {
        var found = parts.OfType<Fact>().Select(f => f.Quantity).ToList();
        return found.Count > 0 && Math.Abs(total.Value - found.Sum(q => q.Value)) <= total.HalfStep + found.Sum(q => q.HalfStep);
    }

    private static bool AreEachOther(List<Witness> two, List<Comparison> pairs) =>
        pairs.Exists(p => (p.Left == two[0].Statement.Id && p.Right == two[1].Statement.Id) || (p.Left == two[1].Statement.Id && p.Right == two[0].Statement.Id));

    private static Comparison? Compare(Claim tie)
    {
        var ids = Statements(tie).ToList();
        var operands = Quantities(tie).Skip(1).ToList();
        if (tie.NotChecked is not null || ids.Count != 2 || tie.Stated.Value <= 0) return null;
        var other = operands.Sum(q => q.Value);
        if (other <= 0) return null;
        var slack = tie.Stated.HalfStep + operands.Sum(q => q.HalfStep);
        if (Math.Abs(tie.Stated.Value - other) <= slack) return new Comparison(tie, ids[0], ids[1], 0);

        // Only digits long enough to be more than chance are told to be the same figure at another scale.
        if (tie.Stated.Number.Value * Power(tie.Stated.Decimals) < Telling) return null;
        for (var power = 1; power <= HighestPower; power++)
        {
            if (Near(tie.Stated, operands, other, power)) return new Comparison(tie, ids[0], ids[1], power);
            if (Near(tie.Stated, operands, other, -power)) return new Comparison(tie, ids[0], ids[1], -power);
        }

        return tie.Relation == Relation.Equal ? new Comparison(tie, ids[0], ids[1], null) : null;
    }

    private static bool Near(Quantity stated, List<Quantity> operands, decimal other, int power)
    {
        var factor = Power(Math.Abs(power));
        var difference = power > 0 ? stated.Value - (other * factor) : (stated.Value * factor) - other;
        var slack = power > 0 ? stated.HalfStep + (operands.Sum(q => q.HalfStep) * factor) : (stated.HalfStep * factor) + operands.Sum(q => q.HalfStep);
        return Math.Abs(difference) <= slack;
    }

    private static decimal Power(int exponent)
    {
        var result = 1m;
        for (var i = 0; i < exponent; i++) result *= 10m;
        return result;
    }

    private static IEnumerable<Quantity> Quantities(Claim tie) => Operands(tie.Formula).Prepend(tie.Stated);

    private static IEnumerable<Quantity> Operands(Expression expression) => expression switch
    {
        OperandExpression operand => [operand.Quantity],
        SumExpression sum => sum.Terms.SelectMany(Operands),
        DifferenceExpression difference => Operands(difference.Minuend).Concat(Operands(difference.Subtrahend)),
        _ => [],
    };

    /// <summary>Two printings of one figure: equal (power 0), apart by a power of ten, or otherwise apart (null).</summary>
    private sealed record Comparison(Claim Tie, string Left, string Right, int? Power);

    private sealed record Witness(Statement Statement, Comparison Best, int Partners, int Figures);
}
