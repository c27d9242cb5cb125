using Extractor.Core.Numbers;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Tells numbers that name something (years, dates, codes, labels) from those that state something.</summary>
internal static class NumberNames
{
    private const decimal FirstYear = 1949;
    private const decimal LastYear = 2100;

    /// <summary>Whether the number is a calendar year: 2022年.</summary>
    public static bool IsYear(PrintedNumber number) =>
        number is { Decimals: 0, Comparator: Comparator.None, Unit.Symbol: "年" or "学年", IsSound: true } && number.Value is >= FirstYear and <= LastYear;

    /// <summary>Whether a number names something; <paramref name="text"/> is folded.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">First folded character of the number.</param>
    /// <param name="end">After its last.</param>
    /// <param name="number">The number.</param>
    /// <param name="afterDate">Whether a year or a month stands right before it.</param>
    public static bool IsReference(string text, int start, int end, PrintedNumber number, bool afterDate)
    {
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        var symbol = number.Unit.Symbol;
        if (symbol is "号" or "月" or "日") return symbol is "号" || afterDate || (symbol is "月" && number.Value <= 12) || number.Value is <= 31 && before is '月';
        if (before is '〔' or '[' or '【' or '第' or '［' or '#' or '-' && symbol.Length == 0 || after is '〕' or ']' or '】' or '］') return true;
        if (number.Unit.Dimension is Dimension.Ratio or Dimension.Score && IsBand(text, start, end, before, after)) return true;
        if (symbol is "类" or "款" or "项") return before is '（' && after is '）';
        if (number.Unit.Dimension == Dimension.Money && IsThreshold(number.Raw)) return true;
        return symbol.Length == 0 && number.Decimals == 0 && IsBareName(text, start, end, number, before, after);
    }

    // 100-80%（含80%）: the ends of a band in a rule.
    private static bool IsBand(string text, int start, int end, char before, char after) =>
        before is '含' || (IsDash(before) && start > 1 && (char.IsAsciiDigit(text[start - 2]) || text[start - 2] is '%' or '分'))
        || (IsDash(after) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));

    private static bool IsDash(char c) => c is '-' or '—' or '－' or '～' or '~' or '–';

    private static bool IsBareName(string text, int start, int end, PrintedNumber number, char before, char after)
    {
        if (number.Raw.Length >= 7 && !number.Raw.AsSpan().ContainsAny(",，. ")) return true;
        if (IsLabel(text, start, end, number, before, after)) return true;
        if (after is '-' or '—' or '－' or '～' or '~' or '至' or '/' or '+' or '.' && number.Raw.Length <= 4) return true;
        if (before is '（' && after is '）') return true;
        var code = number.Raw.Length is 3 or 5 or 7 && number.Raw[0] is '2' or '3' && (IsHan(after) || before is '（');
        return code || (number.Value is >= FirstYear and <= LastYear && number.Raw.Length == 4 && (after is '年' or '版' || !IsHan(before)));
    }

    private static bool IsLabel(string text, int start, int end, PrintedNumber number, char before, char after)
    {
        if (number.Value > 99) return false;
        var opens = start == 0 || before is '。' or '；' or '：' or '，' or '！' or '？' or '\n' or '）';
        if (opens && after is '、' or '．' or '.' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) return opens;
        return opens && after is '）' && start == 0;
    }

    private static bool IsThreshold(string raw) =>
        raw.EndsWith("以上", StringComparison.Ordinal) || raw.EndsWith("以下", StringComparison.Ordinal) || raw.EndsWith("（含）", StringComparison.Ordinal)
        || raw.EndsWith("以内", StringComparison.Ordinal);

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
