using System.Buffers;
using System.Collections.Immutable;
using Extractor.Core.Places;
using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>Finds the numbers of running text.</summary>
internal static class SentenceScanner
{
    private static readonly SearchValues<char> Begins =
        SearchValues.Create("0123456789０１２３４５６７８９,.．零〇○一壹二贰两貳三叁參四肆五伍六陆陸七柒八捌九玖十拾");

    /// <summary>The numbers in order, without overlap.</summary>
    public static ImmutableArray<NumberToken> Find(string source)
    {
        ReadOnlySpan<char> text = source;
        var tokens = ImmutableArray.CreateBuilder<NumberToken>();
        var last = 0;
        var at = 0;
        while (at < text.Length)
        {
            var step = text[at..].IndexOfAny(Begins);
            if (step < 0) break;
            at += step;
            var c = text[at];
            var next = IsDigit(c) ? Arabic(source, at, last, tokens)
                : ChineseNumeralScanner.MayBegin(c) ? Chinese(source, at, last, tokens)
                : LostDigits(source, at, last, tokens);
            if (tokens.Count > 0) last = tokens[^1].Span.End;
            at = Math.Max(next, at + 1);
        }

        return tokens.DrainToImmutable();
    }

    private static int Arabic(string source, int at, int last, ImmutableArray<NumberToken>.Builder tokens)
    {
        ReadOnlySpan<char> text = source;
        if (at > last && IsLatin(text[at - 1])) return SkipName(text, at);
        var digits = DigitScanner.Scan(text, at, inCell: false);
        var tail = NumberTail.Read(text, digits.End, digits, inCell: false);
        if (tail.End == digits.End && digits.End < text.Length && IsLatin(text[digits.End])) return SkipName(text, digits.End);
        return Add(source, at, last, digits, tail, tokens);
    }

    private static int Chinese(string source, int at, int last, ImmutableArray<NumberToken>.Builder tokens)
    {
        ReadOnlySpan<char> text = source;
        var run = ChineseNumeralScanner.SkipNumerals(text, at);
        if (at > last && text[at - 1] is '第' or '周' or '期' or '统' or '唯' or '之' && !EndsWithRatio(text[..at])) return run;
        if (!ChineseNumeralScanner.TryScan(text, at, out var digits)) return run;
        var tail = NumberTail.Read(text, digits.End, digits, inCell: false);
        var glued = tail.End > digits.End && !IsBlank(text[digits.End]) && tail.Unit != Unit.Bare;
        var ratio = RatioPrefix.ReadBefore(text, last, at, out _) < at;
        if (!ratio && (!glued || IsIdiom(text, at, tail))) return Math.Max(run, digits.End);
        return Add(source, at, last, digits, tail, tokens);
    }

    private static bool EndsWithRatio(ReadOnlySpan<char> head) => RatioPrefix.ReadBefore(head, 0, head.Length, out _) < head.Length;

    // 十分 (very), 一起 (together), and 三分之一, whose 分 is a fraction's.
    private static bool IsIdiom(ReadOnlySpan<char> text, int at, NumberTail tail) =>
        text[at..tail.End] is "十分" or "一起" || (tail.Unit == Unit.Point && tail.End < text.Length && text[tail.End] is '之');

    // ",867.48" behind a word: the first digits are lost.
    private static int LostDigits(string source, int at, int last, ImmutableArray<NumberToken>.Builder tokens)
    {
        ReadOnlySpan<char> text = source;
        var end = SkipDigits(text, at + 1);
        if (end == at + 1 || at == 0 || at <= last - 1 || !IsWordBefore(text[at - 1])) return at + 1;
        var lost = IsComma(text[at])
            ? text[at] == ',' && end - at == 4 && end + 1 < text.Length && IsPoint(text[end]) && IsDigit(text[end + 1])
            : text[at] == '.' && end < text.Length && UnitScanner.TryScan(text, SkipBlanks(text, end), out var unit) && unit.Unit.Dimension is Dimension.Money or Dimension.Ratio;
        if (!lost) return at + 1;
        var digits = DigitScanner.Scan(text, at, inCell: false);
        return Add(source, at, last, digits, NumberTail.Read(text, digits.End, digits, inCell: false), tokens);
    }

    private static bool IsWordBefore(char c) => char.IsLetter(c) && !IsLatin(c);

    private static int Add(string source, int at, int last, ScannedNumber digits, NumberTail tail, ImmutableArray<NumberToken>.Builder tokens)
    {
        ReadOnlySpan<char> text = source;
        var start = RatioPrefix.ReadBefore(text, last, at, out var ratio);
        if (ratio is not null) tail = tail with { Unit = ratio, End = tail.Unit.Dimension == Dimension.None ? tail.End : digits.End };
        start = ReadSign(text, last, start, tail, out var negative);
        var currency = start > last && text[start - 1] is '¥' or '￥';
        if (currency) start--;
        start = ComparatorTable.FindBefore(text, last, start, out var comparator);
        var value = digits.Flaws == NumberFlaws.None ? tail.Value : 0;
        var number = new PrintedNumber(
            negative ? -value : value, tail.Decimals, currency && tail.Unit == Unit.Bare ? CellTextReader.Currency : tail.Unit, source[start..tail.End])
        {
            Comparator = comparator != Comparator.None ? comparator : tail.Comparator,
            Flaws = digits.Flaws,
            InWords = digits.InWords,
        };
        tokens.Add(new NumberToken(new CharSpan(start, tail.End), number));
        return tail.End;
    }

    private static int ReadSign(ReadOnlySpan<char> text, int last, int start, NumberTail tail, out bool negative)
    {
        negative = false;
        if (start <= last || start == 0) return start;
        var sign = text[start - 1];
        if (sign is '负' && tail.Unit != Unit.Bare) negative = true;
        else if (!IsDash(sign) && !IsPlus(sign)) return start;
        else if (Joins(text, last, start - 1) || (tail.End < text.Length && IsDash(text[tail.End]) && !NumberFollows(text, tail.End + 1))) return start;
        else negative = IsDash(sign);
        return start - 1;
    }

    // A dash behind a number, a unit, a letter or another dash joins what stands around it; "-5-" frames a page number.
    private static bool Joins(ReadOnlySpan<char> text, int last, int sign)
    {
        if (sign == 0) return false;
        var before = text[sign - 1];
        return (sign == last && last > 0) || IsDigit(before) || IsLatin(before) || IsDash(before) || IsPlus(before)
            || before is '年' or '月' or '日' or '号' or '时' or '%' or '％' or ')' or '）' or ']' or '〕' or '】' or '/' or '第';
    }

    private static bool NumberFollows(ReadOnlySpan<char> text, int at) => at < text.Length && IsDigit(text[at]);

    private static int SkipName(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsLatin(text[at]) || IsDigit(text[at]) || (IsPoint(text[at]) && NumberFollows(text, at + 1)))) at++;
        return at;
    }
}
