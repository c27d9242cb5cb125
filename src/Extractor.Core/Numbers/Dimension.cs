namespace Extractor.Core.Numbers;

/// <summary>What kind of quantity a unit measures.</summary>
public enum Dimension
{
    /// <summary>A bare number; what it counts stands elsewhere (a header, a caption).</summary>
    None,

    /// <summary>Money; the base is 元.</summary>
    Money,

    /// <summary>A ratio printed in percent or per mille; the base is 1.</summary>
    Ratio,

    /// <summary>A difference of two ratios in percentage points (百分点); the base is 1. Never the same as <see cref="Ratio"/>.</summary>
    RatioDifference,

    /// <summary>Points of a score (分).</summary>
    Score,

    /// <summary>A count of persons, things or events; the base is one of them. Two counts compare only when <see cref="Unit.Base"/> agrees.</summary>
    Count,

    /// <summary>A measure such as km, ㎡, 吨; compares only within the same <see cref="Unit.Base"/>.</summary>
    Measure,
}
