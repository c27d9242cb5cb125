using System.Runtime.CompilerServices;

namespace Extractor.Core.Numbers;

/// <summary>The characters that numbers are printed with, in half and full width.</summary>
internal static class NumberCharacters
{
    /// <summary>Whether it is an Arabic digit of either width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>The value of a digit of either width.</summary>
    public static int DigitValue(char c) => c <= '9' ? c - '0' : c - '０';

    /// <summary>Whether it is a decimal point of either width.</summary>
    public static bool IsPoint(char c) => c is '.' or '．';

    /// <summary>Whether it is a comma of either width, which may separate thousands.</summary>
    public static bool IsComma(char c) => c is ',' or '，' or '﹐';

    /// <summary>Whether it is a space within a line, the no-break, thin and ideographic ones included.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u3000' or '\u202F' or (>= '\u2000' and <= '\u200B');

    /// <summary>Whether it is one of the narrow spaces that are only ever set between groups of digits.</summary>
    public static bool IsGroupSpace(char c) => c is '\u2007' or '\u2008' or '\u2009' or '\u202F';

    /// <summary>Whether it is white space or an invisible mark.</summary>
    public static bool IsBlank(char c) => IsSpace(c) || c is '\uFEFF' or '\u200C' or '\u200D' || char.IsWhiteSpace(c);

    /// <summary>Whether it is used as a minus sign or a dash.</summary>
    public static bool IsDash(char c) => c is '-' or '－' or '−' or '﹣' or '─' or 'ー' or (>= '\u2010' and <= '\u2015');

    /// <summary>Whether it is a plus sign.</summary>
    public static bool IsPlus(char c) => c is '+' or '＋';

    /// <summary>Whether it is a Latin letter of either width.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    /// <summary>The position after the digits that begin at <paramref name="start"/>.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start])) start++;
        return start;
    }

    /// <summary>The position after the white space that begins at <paramref name="start"/>.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsBlank(text[start])) start++;
        return start;
    }

    /// <summary>The text without white space at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = SkipBlanks(text, 0);
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1])) end--;
        return text[start..end];
    }
}
