namespace Extractor.Core.Numbers;

/// <summary>A unit as printed. Immutable and thread-safe.</summary>
/// <param name="Symbol">As printed: <c>万元</c>, <c>%</c>, <c>万人</c>; empty for a bare number.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit of scale 1: <c>元</c>, <c>人</c>; empty for bare numbers and ratios.</param>
/// <param name="Scale">How many of the base one of this unit is: 10000 for 万元, 0.01 for %.</param>
public sealed record Unit(string Symbol, Dimension Dimension, string Base, decimal Scale)
{
    /// <summary>A bare number.</summary>
    public static Unit Bare { get; } = new("", Dimension.None, "", 1m);

    /// <summary>元.</summary>
    public static Unit Yuan { get; } = new("元", Dimension.Money, "元", 1m);

    /// <summary>万元, ten thousand yuan.</summary>
    public static Unit TenThousandYuan { get; } = new("万元", Dimension.Money, "元", 10_000m);

    /// <summary>亿元, a hundred million yuan.</summary>
    public static Unit HundredMillionYuan { get; } = new("亿元", Dimension.Money, "元", 100_000_000m);

    /// <summary>Percent.</summary>
    public static Unit Percent { get; } = new("%", Dimension.Ratio, "", 0.01m);

    /// <summary>Percentage points, 百分点.</summary>
    public static Unit PercentagePoint { get; } = new("百分点", Dimension.RatioDifference, "", 0.01m);

    /// <summary>Points of a score, 分.</summary>
    public static Unit Point { get; } = new("分", Dimension.Score, "分", 1m);

    /// <summary>Whether amounts in the two units can be compared after scaling.</summary>
    public bool ComparableWith(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dimension == other.Dimension && string.Equals(Base, other.Base, StringComparison.Ordinal);
    }
}
