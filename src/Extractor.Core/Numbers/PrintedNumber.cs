namespace Extractor.Core.Numbers;

/// <summary>A relation printed before a number.</summary>
public enum Comparator
{
    /// <summary>No sign: the number itself.</summary>
    None,

    /// <summary>≥, 不低于, 以上（含）.</summary>
    AtLeast,

    /// <summary>≤, 不超过, 以下（含）.</summary>
    AtMost,

    /// <summary>&gt;, 大于, 超过.</summary>
    Greater,

    /// <summary>&lt;, 小于, 低于.</summary>
    Less,

    /// <summary>=, 等于.</summary>
    Equal,

    /// <summary>约, 左右, 余: not exact by the author's own word.</summary>
    About,
}

/// <summary>What is wrong with the way a number is printed. A flawed number is a reading with a diagnostic, never a guess.</summary>
[Flags]
public enum NumberFlaws
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Thousands separators do not stand every three digits: <c>1,133,18</c>.</summary>
    MisplacedSeparator = 1,

    /// <summary>The first digits are lost: <c>,867.48</c>.</summary>
    LostLeadingDigits = 2,

    /// <summary>More than one decimal point: <c>1.133.18</c>.</summary>
    SeveralPoints = 4,

    /// <summary>Too many digits for a decimal.</summary>
    TooLong = 8,

    /// <summary>A decimal point without digits after it: <c>12.</c>.</summary>
    LostTrailingDigits = 16,
}

/// <summary>A number as printed. Immutable and thread-safe.</summary>
/// <param name="Value">The value in <paramref name="Unit"/>, never rescaled: 38 for <c>38万人</c>. Zero where the flaws leave no reading.</param>
/// <param name="Decimals">Digits printed after the point: 2 for <c>440.50</c>.</param>
/// <param name="Unit">The unit printed with it; <see cref="Unit.Bare"/> where none is.</param>
/// <param name="Raw">The characters as printed.</param>
public sealed record PrintedNumber(decimal Value, int Decimals, Unit Unit, string Raw)
{
    /// <summary>The relation printed before it.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>What is wrong with its printing.</summary>
    public NumberFlaws Flaws { get; init; }

    /// <summary>Whether it was written in Chinese numerals (一千一百, 壹贰叁).</summary>
    public bool InWords { get; init; }

    /// <summary>Whether the value may be computed with.</summary>
    public bool IsSound => Flaws == NumberFlaws.None;

    /// <summary>The value in the unit's base: 380000 for <c>38万人</c>, 0.038 for <c>3.8%</c>.</summary>
    public decimal BaseValue => Value * Unit.Scale;
}
