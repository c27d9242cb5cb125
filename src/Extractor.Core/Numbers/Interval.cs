using System.Globalization;

namespace Extractor.Core.Numbers;

/// <summary>The set of exact values that a printed number may stand for, and what follows from it by arithmetic. Ends may be open or closed. Immutable and thread-safe.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, at least <paramref name="Low"/>.</param>
/// <param name="LowClosed">Whether the lower end belongs to the set.</param>
/// <param name="HighClosed">Whether the upper end belongs to the set.</param>
public readonly record struct Interval(decimal Low, decimal High, bool LowClosed = true, bool HighClosed = true)
{
    /// <summary>One exact value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>The values that print as <paramref name="value"/> with so many decimals when rounded half away from zero: the end nearer zero is closed, the other open.</summary>
    /// <param name="value">The printed value.</param>
    /// <param name="decimals">Digits after the point, 0 to 27.</param>
    public static Interval Rounded(decimal value, int decimals)
    {
        var half = HalfStep(decimals);
        return new Interval(value - half, value + half, value > 0, value < 0);
    }

    /// <summary>The values that print as <paramref name="value"/> when digits are cut off: away from zero by less than a step.</summary>
    public static Interval Truncated(decimal value, int decimals)
    {
        var step = 2 * HalfStep(decimals);
        return value switch
        {
            > 0 => new Interval(value, value + step, true, false),
            < 0 => new Interval(value - step, value, false, true),
            _ => new Interval(-step, step, false, false),
        };
    }

    /// <summary>Half of the last printed digit: 0.005 for two decimals.</summary>
    public static decimal HalfStep(int decimals) => new(5, 0, 0, isNegative: false, scale: (byte)(decimals + 1));

    /// <summary>Whether the set holds the value.</summary>
    public bool Contains(decimal value) => (value > Low || (LowClosed && value == Low)) && (value < High || (HighClosed && value == High));

    /// <summary>Whether the two sets have a value in common.</summary>
    public bool Meets(Interval other)
    {
        if (High < other.Low || other.High < Low) return false;
        if (High == other.Low && !(HighClosed && other.LowClosed)) return false;
        return other.High != Low || (other.HighClosed && LowClosed);
    }

    /// <summary>Widened by a distance at both ends, ends closed.</summary>
    public Interval Widen(decimal by) => new(Low - by, High + by);

    /// <summary>Sum of two independent values.</summary>
    public static Interval operator +(Interval a, Interval b) =>
        new(a.Low + b.Low, a.High + b.High, a.LowClosed && b.LowClosed, a.HighClosed && b.HighClosed);

    /// <summary>Difference of two independent values.</summary>
    public static Interval operator -(Interval a, Interval b) => a + (-b);

    /// <summary>The negated set.</summary>
    public static Interval operator -(Interval a) => new(-a.High, -a.Low, a.HighClosed, a.LowClosed);

    /// <summary>Product of two independent values.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        Span<(decimal Value, bool Closed)> ends =
        [
            Corner(a.Low, a.LowClosed, b.Low, b.LowClosed), Corner(a.Low, a.LowClosed, b.High, b.HighClosed),
            Corner(a.High, a.HighClosed, b.Low, b.LowClosed), Corner(a.High, a.HighClosed, b.High, b.HighClosed),
        ];
        return Hull(ends);

        // Zero that belongs to one set is reached whatever the other set's value is.
        static (decimal Value, bool Closed) Corner(decimal x, bool xClosed, decimal y, bool yClosed) =>
            (x * y, (xClosed && yClosed) || (xClosed && x == 0) || (yClosed && y == 0));
    }

    /// <summary>Named form of addition.</summary>
    public static Interval Add(Interval left, Interval right) => left + right;

    /// <summary>Named form of subtraction.</summary>
    public static Interval Subtract(Interval left, Interval right) => left - right;

    /// <summary>Named form of negation.</summary>
    public static Interval Negate(Interval item) => -item;

    /// <summary>Named form of multiplication.</summary>
    public static Interval Multiply(Interval left, Interval right) => left * right;

    /// <summary>The quotient set, or null where the divisor's set holds zero (then nothing follows).</summary>
    public static Interval? Divide(Interval left, Interval right)
    {
        if (right.Low <= 0 && right.High >= 0) return null;
        Span<(decimal Value, bool Closed)> ends =
        [
            Corner(left.Low, left.LowClosed, right.Low, right.LowClosed), Corner(left.Low, left.LowClosed, right.High, right.HighClosed),
            Corner(left.High, left.HighClosed, right.Low, right.LowClosed), Corner(left.High, left.HighClosed, right.High, right.HighClosed),
        ];
        return Hull(ends);

        // Zero that belongs to the dividend is reached whatever the divisor is.
        static (decimal Value, bool Closed) Corner(decimal x, bool xClosed, decimal y, bool yClosed) =>
            (x / y, xClosed && (yClosed || x == 0));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(LowClosed ? '[' : '(')}{Low}, {High}{(HighClosed ? ']' : ')')}");

    private static Interval Hull(ReadOnlySpan<(decimal Value, bool Closed)> ends)
    {
        var low = ends[0];
        var high = ends[0];
        foreach (var end in ends[1..])
        {
            if (end.Value < low.Value || (end.Value == low.Value && end.Closed)) low = end;
            if (end.Value > high.Value || (end.Value == high.Value && end.Closed)) high = end;
        }

        return new Interval(low.Value, high.Value, low.Closed, high.Closed);
    }
}
