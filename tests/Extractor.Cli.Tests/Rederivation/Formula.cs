using System.Text.Json.Nodes;

namespace Extractor.Cli.Tests.Rederivation;

/// <summary>Evaluates a formula as an output writes it: <c>2</c>, <c>{"constant":1}</c>, <c>["sum",1,2]</c>. Written from the output's description, apart from the program's own arithmetic.</summary>
internal sealed class Formula(JsonNode tree, IReadOnlyList<PrintedValue> operands)
{
    private const int MostCorners = 8;

    /// <summary>From the printed digits.</summary>
    public decimal Value => At(tree, i => operands[i].Base);

    /// <summary>From all exact values the printed digits may stand for.</summary>
    public (decimal Low, decimal High) Range
    {
        get
        {
            var leaves = Leaves(tree).ToList();
            var loose = leaves.Distinct().Where(i => operands[i].Half > 0).ToList();
            if (leaves.Count == leaves.Distinct().Count() || loose.Count > MostCorners) return Interval(tree);
            var values = Enumerable.Range(0, 1 << loose.Count)
                .Select(corner => At(tree, i => loose.IndexOf(i) is >= 0 and var bit ? (corner >> bit & 1) == 0 ? operands[i].Low : operands[i].High : operands[i].Base)).ToList();
            return (values.Min(), values.Max());
        }
    }

    /// <summary>Half a last digit for every operand that is not zero.</summary>
    public decimal Slack => Leaves(tree).Distinct().Where(i => operands[i].Value != 0).Sum(i => operands[i].Half);

    private static IEnumerable<int> Leaves(JsonNode node) => node switch
    {
        JsonArray operation => operation.Skip(1).SelectMany(n => Leaves(n!)),
        JsonObject => [],
        _ => [node.GetValue<int>()],
    };

    private static decimal At(JsonNode node, Func<int, decimal> value)
    {
        if (node is JsonObject constant) return constant["constant"]!.GetValue<decimal>();
        if (node is not JsonArray operation) return value(node.GetValue<int>());
        var parts = operation.Skip(1).Select(n => At(n!, value)).ToList();
        return operation[0]!.GetValue<string>() switch
        {
            "sum" => parts.Sum(),
            "difference" => parts[0] - parts[1],
            "product" => parts[0] * parts[1],
            "quotient" => parts[0] / parts[1],
            "change-rate" => (parts[0] - parts[1]) / parts[1],
            "minimum" => Math.Min(parts[0], parts[1]),
            "absolute" => Math.Abs(parts[0]),
            var other => throw new InvalidOperationException(other),
        };
    }

    private (decimal Low, decimal High) Interval(JsonNode node)
    {
        if (node is JsonObject constant) return (constant["constant"]!.GetValue<decimal>(), constant["constant"]!.GetValue<decimal>());
        if (node is not JsonArray operation) return (operands[node.GetValue<int>()].Low, operands[node.GetValue<int>()].High);
        var parts = operation.Skip(1).Select(n => Interval(n!)).ToList();
        return operation[0]!.GetValue<string>() switch
        {
            "sum" => (parts.Sum(p => p.Low), parts.Sum(p => p.High)),
            "difference" => (parts[0].Low - parts[1].High, parts[0].High - parts[1].Low),
            "product" => Corners(parts, (a, b) => a * b),
            "quotient" => Corners(parts, (a, b) => a / b),
            "change-rate" => Corners(parts, (a, b) => (a / b) - 1),
            "minimum" => (parts.Min(p => p.Low), parts.Min(p => p.High)),
            "absolute" when parts[0].Low < 0 && parts[0].High > 0 => (0, Math.Max(-parts[0].Low, parts[0].High)),
            "absolute" => (Math.Min(Math.Abs(parts[0].Low), Math.Abs(parts[0].High)), Math.Max(Math.Abs(parts[0].Low), Math.Abs(parts[0].High))),
            var other => throw new InvalidOperationException(other),
        };
    }

    private static (decimal Low, decimal High) Corners(List<(decimal Low, decimal High)> parts, Func<decimal, decimal, decimal> of)
    {
        decimal[] values = [of(parts[0].Low, parts[1].Low), of(parts[0].Low, parts[1].High), of(parts[0].High, parts[1].Low), of(parts[0].High, parts[1].High)];
        return (values.Min(), values.Max());
    }
}
