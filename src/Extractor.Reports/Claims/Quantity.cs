using Extractor.Core.Numbers;
using Extractor.Core.Places;

namespace Extractor.Reports.Claims;

/// <summary>How the printed digits relate to the exact value.</summary>
public enum Exactness
{
    /// <summary>Rounded (or cut) to the printed digits: amounts, rates.</summary>
    Rounded,

    /// <summary>The exact value itself: counts, weights, whole scores, codes, a blank cell read as nothing.</summary>
    Exact,
}

/// <summary>A printed value that takes part in claims, with its place. Immutable and thread-safe.</summary>
/// <param name="Name">What it is, in the report's own words: <c>本年支出合计</c>, <c>行政运行 基本支出</c>.</param>
/// <param name="Number">As printed.</param>
/// <param name="Unit">The unit that counts: the printed one, or the one its table or list declares.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Quantity(string Name, PrintedNumber Number, Unit Unit, Provenance Place)
{
    /// <summary>Decimals of the field, in <see cref="Unit"/>: the most used for that unit in the table or document, at least those printed ("57" beside "422.62" is 57.00).</summary>
    public int Decimals { get; init; } = Number.Decimals;

    /// <summary>Whether the printed digits are the exact value.</summary>
    public Exactness Exactness { get; init; }

    /// <summary>Key of the fact it prints (see <see cref="Facts.Fact.Key"/>), or null where it is no fact of a statement or form.</summary>
    public string? Fact { get; init; }

    /// <summary>Whether the cell was blank (or a dash) and is read as nothing, that is zero.</summary>
    public bool IsBlank { get; init; }

    /// <summary>The value in the base of its unit: 元 for money, 1 for ratios.</summary>
    public decimal Value => Number.Value * Unit.Scale;

    /// <summary>Half of the field's last digit, in the base of its unit; zero for exact values.</summary>
    public decimal HalfStep => Exactness == Exactness.Exact ? 0 : Interval.HalfStep(Decimals) * Unit.Scale;

    /// <summary>The exact values it may stand for, in the base of its unit, rounding to nearest (either way at the midpoint).</summary>
    public Interval Range => Exactness == Exactness.Exact ? Interval.Exactly(Value) : new Interval(Value - HalfStep, Value + HalfStep);
}
