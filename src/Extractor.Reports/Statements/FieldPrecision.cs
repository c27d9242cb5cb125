using Extractor.Core.Numbers;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Statements;

/// <summary>Gives every figure of a statement the precision of its field: 57 beside 422.62 is 57.00. Pure and thread-safe.</summary>
internal static class FieldPrecision
{
    /// <summary>Numbers that must print so many decimals before they are the field's: one slipped point is not.</summary>
    private const int Several = 2;

    /// <summary>The statement with <see cref="Claims.Quantity.Decimals"/> set to the most decimals printed for the unit in it.</summary>
    public static Statement Settle(Statement statement)
    {
        var most = statement.Facts.Where(f => f.Quantity.Number.IsSound && !f.Quantity.IsBlank)
            .GroupBy(f => f.Quantity.Unit)
            .ToDictionary(g => g.Key, g => Usual([.. g.Select(f => f.Quantity.Number.Decimals)]));
        return statement with { Facts = [.. statement.Facts.Select(Set)], Lines = [.. statement.Lines.Select(l => l with { Facts = [.. l.Facts.Select(Set)] })] };

        Fact Set(Fact fact)
        {
            var decimals = Math.Max(fact.Quantity.Number.Decimals, most.GetValueOrDefault<Unit, int>(fact.Quantity.Unit, 0));
            if (decimals == fact.Quantity.Decimals) return fact;
            return fact with { Quantity = fact.Quantity with { Decimals = decimals } };
        }
    }

    private static int Usual(List<int> decimals) =>
        decimals.GroupBy(d => d).Where(g => g.Count() >= Several).Select(g => g.Key).DefaultIfEmpty(decimals.Min()).Max();
}
