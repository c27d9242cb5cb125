using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>What stands behind the digits of a number.</summary>
/// <param name="End">Position after it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Comparator">The comparator behind it.</param>
/// <param name="Value">The value, with the 角 and 分 of an amount in words.</param>
/// <param name="Decimals">Its decimals.</param>
internal readonly record struct NumberTail(int End, Unit Unit, Comparator Comparator, decimal Value, int Decimals)
{
    /// <summary>Longest white space between a number and its unit: a blank line of a page break and some spaces.</summary>
    private const int LongestGap = 8;

    /// <summary>Reads unit and comparator behind <paramref name="digits"/>.</summary>
    public static NumberTail Read(ReadOnlySpan<char> text, int at, ScannedNumber digits, bool inCell)
    {
        var tail = new NumberTail(at, Unit.Bare, Comparator.None, digits.Value, digits.Decimals);
        var gap = SkipBlanks(text, at);
        if (gap - at <= LongestGap && UnitScanner.TryScan(text, gap, out var unit) && MayStandAfter(text[at..gap], unit.Unit, inCell))
        {
            tail = tail with { End = unit.End, Unit = unit.Unit, Comparator = unit.About ? Comparator.About : Comparator.None };
            if (unit.Unit == Unit.Yuan || unit.Unit.Symbol == "圆") tail = tail.WithSmallMoney(text, digits.InWords);
        }

        var end = ComparatorTable.FindAfter(text, tail.End, out var comparator);
        if (comparator != Comparator.None) return tail with { End = end, Comparator = comparator };
        if (inCell && text[tail.End..] is "（含）" or "(含)") return tail with { End = text.Length };
        var some = inCell && tail.End == text.Length - 1 && text[tail.End] is '余' or '多';
        return some ? tail with { End = text.Length, Comparator = Comparator.About } : tail;
    }

    // Across a line break only what can be nothing but a unit: a line may well begin with 人 or 项.
    private static bool MayStandAfter(ReadOnlySpan<char> gap, Unit unit, bool inCell) =>
        inCell || gap.IndexOfAny('\n', '\r') < 0
        || unit.Dimension is Dimension.Money or Dimension.Ratio or Dimension.RatioDifference || (unit.Scale >= 10_000 && unit.Symbol.Length > 1);

    // 叁佰元伍角贰分整
    private NumberTail WithSmallMoney(ReadOnlySpan<char> text, bool inWords)
    {
        var tail = this;
        if (inWords)
        {
            for (var step = 1; step <= 2; step++)
            {
                var at = tail.End < text.Length && text[tail.End] is '零' ? tail.End + 1 : tail.End;
                if (at + 1 >= text.Length || text[at + 1] != (step == 1 ? '角' : '分')) continue;
                var digit = ChineseNumeralScanner.Digit(text[at]);
                if (digit < 0) continue;
                tail = tail with { End = at + 2, Decimals = step, Value = tail.Value + new decimal(digit, 0, 0, isNegative: false, (byte)step) };
            }
        }

        return tail.End < text.Length && text[tail.End] is '整' or '正' && !IsWordAfter(text, tail.End + 1) ? tail with { End = tail.End + 1 } : tail;
    }

    // 100元整治 is no 整.
    private static bool IsWordAfter(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetter(text[at]);
}
