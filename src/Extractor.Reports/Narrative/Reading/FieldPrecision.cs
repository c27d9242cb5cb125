using System.Collections.Frozen;
using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Narrative.Tokens;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>The decimals an author uses for a unit of money: "57万元" beside many amounts with two decimals is 57.00. Immutable and thread-safe.</summary>
internal sealed class FieldPrecision
{
    private readonly FrozenDictionary<string, int> _decimals;

    private FieldPrecision(FrozenDictionary<string, int> decimals) => _decimals = decimals;

    /// <summary>Learns from all amounts of a text: the decimals most amounts with a point carry.</summary>
    public static FieldPrecision Of(IEnumerable<ImmutableArray<Token>> passages) => new(passages
        .SelectMany(p => p)
        .Where(t => t is { Kind: TokenKind.Number, Number: { Decimals: > 0, Unit.Dimension: Dimension.Money } })
        .GroupBy(t => t.Number!.Unit.Symbol)
        .ToFrozenDictionary(g => g.Key, g => g.GroupBy(t => t.Number!.Decimals).OrderByDescending(d => d.Count()).ThenByDescending(d => d.Key).First().Key));

    /// <summary>The decimals that count for a number: at least the printed ones.</summary>
    /// <remarks>A whole number, or one zero less than usual, has had its zeros left out; fewer decimals than that were rounded (0.26 beside amounts with four).</remarks>
    public int DecimalsOf(PrintedNumber number)
    {
        var usual = _decimals.GetValueOrDefault(number.Unit.Symbol);
        return number.Decimals == 0 || number.Decimals == usual - 1 ? Math.Max(number.Decimals, usual) : number.Decimals;
    }
}
