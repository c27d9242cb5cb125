using System.Buffers;

namespace Extractor.Core.Numbers;

/// <summary>Reads a number in Chinese numerals: 一千一百三十三点一八, 壹佰贰拾叁, 二〇二四.</summary>
internal static class ChineseNumeralScanner
{
    private const long Wan = 10_000;
    private const long Yi = 100_000_000;

    private static readonly SearchValues<char> Exact = SearchValues.Create("〇○壹贰叁肆伍陆柒捌玖");

    /// <summary>Whether a number may begin with this character: a digit, or ten.</summary>
    public static bool MayBegin(char c) => Digit(c) >= 0 || c is '十' or '拾';

    /// <summary>The value of a numeral from zero to nine, common or formal; -1 for another character.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' or '貳' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The position after the numerals that begin at <paramref name="start"/>, well-formed or not.</summary>
    public static int SkipNumerals(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && (Digit(text[start]) >= 0 || Power(text[start]) > 0)) start++;
        return start;
    }

    /// <summary>Reads the number that begins at <paramref name="start"/>. A last 万 or 亿 is left to the unit (38 × 万人), as with Arabic digits.</summary>
    /// <returns>False where the characters are no well-formed number, such as 三五 (three to five) or 一百二 (a hundred and twenty, or two).</returns>
    public static bool TryScan(ReadOnlySpan<char> text, int start, out ScannedNumber number)
    {
        number = default;
        if (start >= text.Length || !MayBegin(text[start])) return false;
        var end = SkipNumerals(text, start);
        var run = WithoutLastMultiplier(text[start..end]);
        end = start + run.Length;
        if (!TryValue(run, out var whole)) return false;
        var decimals = 0;
        decimal value = whole;
        if (end + 1 < text.Length && text[end] is '点' && Digit(text[end + 1]) >= 0)
        {
            var digits = default(DigitCollector);
            var at = end + 1;
            for (; at < text.Length && Digit(text[at]) is >= 0 and var digit; at++) digits.Add(digit, afterPoint: true);
            if (digits.TooLong || (at < text.Length && Power(text[at]) is 10 or 100 or 1000)) return false;
            value += digits.ToDecimal();
            decimals = digits.Decimals;
            end = at;
        }

        number = new ScannedNumber(end, value, decimals, InWords: true);
        return true;
    }

    private static ReadOnlySpan<char> WithoutLastMultiplier(ReadOnlySpan<char> run)
    {
        var end = run.Length;
        while (end > 1 && run[end - 1] is '万' or '亿') end--;
        return run[..end].IndexOfAny("万亿萬億") < 0 ? run[..end] : run;
    }

    private static long Power(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => Wan,
        '亿' or '億' => Yi,
        _ => 0,
    };

    private static bool TryValue(ReadOnlySpan<char> run, out long value)
    {
        if (run.Length == 1 && Digit(run[0]) is >= 0 and var digit)
        {
            value = digit;
            return true;
        }

        return IsPositional(run) ? TryPositional(run, out value) : TryStructured(run, out value);
    }

    private static bool IsPositional(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (Power(c) > 0) return false;
        }

        return true;
    }

    // 二〇二四, 壹贰叁. Two or three common digits side by side mean "two or three".
    private static bool TryPositional(ReadOnlySpan<char> run, out long value)
    {
        value = 0;
        if (run.Length > 12 || (run.Length < 4 && run.IndexOfAny(Exact) < 0)) return false;
        foreach (var c in run) value = (value * 10) + Digit(c);
        return run.IndexOf('两') < 0;
    }

    private static bool TryStructured(ReadOnlySpan<char> run, out long value)
    {
        value = 0;
        long total = 0, section = 0, power = Wan, big = long.MaxValue;
        var digit = -1;
        var zero = false;
        foreach (var c in run)
        {
            if (Digit(c) is >= 0 and var next)
            {
                if (digit > 0 || (digit == 0 && next == 0)) return false;
                zero |= next == 0;
                digit = next;
            }
            else if (Power(c) is var p && p < Wan)
            {
                var one = p == 10 && digit <= 0 && (section == 0 || zero);
                if (p >= power || (digit <= 0 && !one)) return false;
                section += (one ? 1 : digit) * p;
                (power, digit, zero) = (p, -1, false);
            }
            else
            {
                section += Math.Max(digit, 0);
                if (p < big && section > 0) total += section * p;
                else if (p == Yi && big == Wan) total = (total + section) * Yi;
                else return false;
                (big, section, power, digit, zero) = (p, 0, Wan, -1, false);
            }
        }

        // A last digit counts ones after ten or after a zero; in 一百二 it does not say what it counts.
        if (digit > 0 && power > 10 && !zero && (power < Wan || big != long.MaxValue)) return false;
        value = total + section + Math.Max(digit, 0);
        return digit != 0;
    }
}
