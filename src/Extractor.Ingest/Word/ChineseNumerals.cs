using System.Globalization;
using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>Writes numbers in Chinese numerals. Pure and thread-safe.</summary>
internal static class ChineseNumerals
{
    /// <summary>The signs of a way of counting.</summary>
    /// <param name="Digits">Zero to nine.</param>
    /// <param name="Units">Ten, hundred, thousand.</param>
    /// <param name="Myriad">Ten thousand.</param>
    /// <param name="ShortTen">Whether ten to nineteen are written without a leading one.</param>
    internal sealed record Signs(string Digits, string Units, char Myriad, bool ShortTen);

    /// <summary>一二三, as in headings.</summary>
    public static Signs Plain { get; } = new("零一二三四五六七八九", "十百千", '万', true);

    /// <summary>壹贰叁, as on cheques.</summary>
    public static Signs LegalSimplified { get; } = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", '万', false);

    /// <summary>壹貳參, as on cheques.</summary>
    public static Signs LegalTraditional { get; } = new("零壹貳參肆伍陸柒捌玖", "拾佰仟", '萬', false);

    /// <summary>Digit by digit: 12 is 一二.</summary>
    public static string Digital(int value) => value < 0
        ? value.ToString(CultureInfo.InvariantCulture)
        : string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));

    /// <summary>With units: 12 is 十二, 101 is 一百零一. Numbers under 0 or from a hundred million on are written in Arabic digits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="signs">The signs to write it in.</param>
    /// <param name="leadingOne">Whether hundred and thousand keep a one before them, and gaps are marked with zero (Japanese counting does neither).</param>
    public static string Counting(int value, Signs signs, bool leadingOne)
    {
        if (value is < 0 or >= 100_000_000) return value.ToString(CultureInfo.InvariantCulture);
        if (value == 0) return signs.Digits[..1];
        var text = new StringBuilder();
        var (high, low) = (value / 10_000, value % 10_000);
        if (high > 0)
        {
            AppendGroup(text, high, signs, leadingOne);
            text.Append(signs.Myriad);
            if (leadingOne && low is > 0 and < 1000) text.Append(signs.Digits[0]);
        }

        AppendGroup(text, low, signs, leadingOne);
        return text.ToString();
    }

    private static void AppendGroup(StringBuilder text, int value, Signs signs, bool leadingOne)
    {
        var gap = false;
        var first = text.Length;
        for (int place = 3, worth = 1000; place >= 0; place--, worth /= 10)
        {
            var digit = value / worth % 10;
            if (digit == 0)
            {
                gap = text.Length > first;
                continue;
            }

            if (gap && leadingOne) text.Append(signs.Digits[0]);
            gap = false;
            var silent = digit == 1 && place > 0 && (!leadingOne || (place == 1 && signs.ShortTen && text.Length == 0));
            if (!silent) text.Append(signs.Digits[digit]);
            if (place > 0) text.Append(signs.Units[place - 1]);
        }
    }
}
