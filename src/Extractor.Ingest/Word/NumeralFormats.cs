using System.Globalization;
using System.Text;

namespace Extractor.Ingest.Word;

/// <summary>Writes a number the way a numeral format of Word does. Formats not known are written in Arabic digits. Pure and thread-safe.</summary>
internal static class NumeralFormats
{
    private const string HeavenlyStems = "甲乙丙丁戊己庚辛壬癸";
    private const string EarthlyBranches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The number in a format.</summary>
    /// <param name="format">The format's name in the file.</param>
    /// <param name="pattern">The pattern of the format <c>custom</c>, or null.</param>
    /// <param name="value">The number.</param>
    public static string Format(string format, string? pattern, int value) => format switch
    {
        "none" => "",
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "custom" => Padded(pattern, value),
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letters('A', value),
        "lowerLetter" => Letters('a', value),
        "ordinal" => Arabic(value) + OrdinalEnd(value),
        "hex" => value.ToString("X", CultureInfo.InvariantCulture),
        "numberInDash" => $"- {Arabic(value)} -",
        "decimalFullWidth" or "decimalFullWidth2" => Digits(value, '０'),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
            ChineseNumerals.Counting(value, ChineseNumerals.Plain, leadingOne: true),
        "japaneseCounting" or "koreanDigital2" => ChineseNumerals.Counting(value, ChineseNumerals.Plain, leadingOne: false),
        "chineseLegalSimplified" => ChineseNumerals.Counting(value, ChineseNumerals.LegalSimplified, leadingOne: true),
        "ideographLegalTraditional" or "japaneseLegal" => ChineseNumerals.Counting(value, ChineseNumerals.LegalTraditional, leadingOne: true),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => ChineseNumerals.Digital(value),
        "ideographTraditional" => Cycle(HeavenlyStems, value),
        "ideographZodiac" => Cycle(EarthlyBranches, value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => EnclosedNumerals.Circle(value),
        "decimalEnclosedParen" => EnclosedNumerals.Parenthesis(value),
        "decimalEnclosedFullstop" => EnclosedNumerals.FullStop(value),
        "ideographEnclosedCircle" => EnclosedNumerals.IdeographCircle(value),
        _ => Arabic(value),
    };

    private static string Arabic(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Padded(string? pattern, int value)
    {
        var first = pattern?.Split(',')[0].Trim() ?? "";
        return first.Length is > 0 and <= 10 && first.All(char.IsAsciiDigit)
            ? value.ToString(new string('0', first.Length), CultureInfo.InvariantCulture)
            : Arabic(value);
    }

    private static string Digits(int value, char zero) =>
        string.Concat(Arabic(value).Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));

    private static string Cycle(string signs, int value) => value > 0 && value <= signs.Length ? signs[value - 1].ToString() : Arabic(value);

    /// <summary>A to Z, then AA to ZZ with the letter repeated, as Word counts.</summary>
    private static string Letters(char first, int value)
    {
        if (value is <= 0 or > 780) return Arabic(value);
        return new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);
    }

    private static string Roman(int value)
    {
        if (value is <= 0 or >= 4000) return Arabic(value);
        ReadOnlySpan<(int Value, string Sign)> signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var roman = new StringBuilder();
        foreach (var (worth, sign) in signs)
        {
            for (; value >= worth; value -= worth) roman.Append(sign);
        }

        return roman.ToString();
    }

    private static string OrdinalEnd(int value) => (value % 100, value % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
