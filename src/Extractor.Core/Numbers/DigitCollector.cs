namespace Extractor.Core.Numbers;

/// <summary>Collects printed digits into a decimal that keeps their count. A mutable value: lives on one stack frame.</summary>
internal struct DigitCollector
{
    /// <summary>Most digits before the point. With the largest scale (万亿) the value still fits a decimal.</summary>
    private const int MostWhole = 16;

    private const int MostDigits = 27;

    private UInt128 _digits;
    private int _whole;

    /// <summary>Digits collected after the point.</summary>
    public int Decimals { get; private set; }

    /// <summary>Whether there are more digits than a decimal can carry.</summary>
    public readonly bool TooLong => _whole > MostWhole || _whole + Decimals > MostDigits;

    /// <summary>Adds the digits of a run, before the point or after it.</summary>
    public void Add(ReadOnlySpan<char> run, bool afterPoint)
    {
        foreach (var c in run) Add(NumberCharacters.DigitValue(c), afterPoint);
    }

    /// <summary>Adds one digit.</summary>
    public void Add(int digit, bool afterPoint)
    {
        if (afterPoint) Decimals++;
        else if (_whole > 0 || digit > 0) _whole++;
        if (!TooLong) _digits = (_digits * 10) + (uint)digit;
    }

    /// <summary>The value, with the printed number of decimals; zero where it is too long.</summary>
    public readonly decimal ToDecimal()
    {
        if (TooLong) return 0;
        unchecked
        {
            return new decimal((int)(uint)_digits, (int)(uint)(_digits >> 32), (int)(uint)(_digits >> 64), isNegative: false, (byte)Decimals);
        }
    }
}
