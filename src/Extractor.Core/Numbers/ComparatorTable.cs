using System.Buffers;
using System.Collections.Immutable;
using static Extractor.Core.Numbers.NumberCharacters;

namespace Extractor.Core.Numbers;

/// <summary>The signs and words of comparison that stand before and behind numbers, as data. Immutable and thread-safe.</summary>
internal static class ComparatorTable
{
    /// <summary>Before a number, longest first; the last member lists characters that, standing before, make it part of another word (节约).</summary>
    private static readonly ImmutableArray<(string Word, Comparator Meaning, string NotAfter)> Before =
    [
        ("大于或等于", Comparator.AtLeast, ""), ("小于或等于", Comparator.AtMost, ""), ("大于等于", Comparator.AtLeast, "不"), ("小于等于", Comparator.AtMost, "不"),
        ("不得低于", Comparator.AtLeast, ""), ("不得少于", Comparator.AtLeast, ""), ("不得超过", Comparator.AtMost, ""), ("不得高于", Comparator.AtMost, ""),
        ("不低于", Comparator.AtLeast, ""), ("不少于", Comparator.AtLeast, ""), ("不小于", Comparator.AtLeast, ""),
        ("不超过", Comparator.AtMost, ""), ("未超过", Comparator.AtMost, ""), ("不高于", Comparator.AtMost, ""), ("不大于", Comparator.AtMost, ""), ("不多于", Comparator.AtMost, ""),
        ("至少", Comparator.AtLeast, ""), ("至多", Comparator.AtMost, ""),
        ("大于", Comparator.Greater, "不每"), ("高于", Comparator.Greater, "不每"), ("多于", Comparator.Greater, "不每"), ("超过", Comparator.Greater, "不未每"),
        ("小于", Comparator.Less, "不大每"), ("低于", Comparator.Less, "不每"), ("少于", Comparator.Less, "不每"), ("不足", Comparator.Less, ""), ("不到", Comparator.Less, ""),
        ("等于", Comparator.Equal, "于大小不"), ("大约", Comparator.About, ""), ("约为", Comparator.About, "节"), ("接近", Comparator.About, ""), ("将近", Comparator.About, ""),
        (">=", Comparator.AtLeast, ""), ("＞＝", Comparator.AtLeast, ""), ("＞=", Comparator.AtLeast, ""), (">＝", Comparator.AtLeast, ""), ("=>", Comparator.AtLeast, ""),
        ("<=", Comparator.AtMost, ""), ("＜＝", Comparator.AtMost, ""), ("＜=", Comparator.AtMost, ""), ("<＝", Comparator.AtMost, ""), ("=<", Comparator.AtMost, ""),
        ("≥", Comparator.AtLeast, ""), ("≧", Comparator.AtLeast, ""), ("⩾", Comparator.AtLeast, ""), ("≤", Comparator.AtMost, ""), ("≦", Comparator.AtMost, ""), ("⩽", Comparator.AtMost, ""),
        (">", Comparator.Greater, ""), ("＞", Comparator.Greater, ""), ("﹥", Comparator.Greater, ""), ("<", Comparator.Less, ""), ("＜", Comparator.Less, ""), ("﹤", Comparator.Less, ""),
        ("=", Comparator.Equal, ""), ("＝", Comparator.Equal, ""), ("约", Comparator.About, "节公合条契预签制违特大"), ("≈", Comparator.About, ""), ("近", Comparator.About, "附最接临靠将"),
    ];

    /// <summary>Behind a number and its unit, longest first; the last member lists characters that, standing behind, make it part of another word (以上年).</summary>
    private static readonly ImmutableArray<(string Word, Comparator Meaning, string NotBefore)> After =
    [
        ("以上（含）", Comparator.AtLeast, ""), ("以上(含)", Comparator.AtLeast, ""), ("（含）以上", Comparator.AtLeast, ""), ("(含)以上", Comparator.AtLeast, ""),
        ("以下（含）", Comparator.AtMost, ""), ("以下(含)", Comparator.AtMost, ""), ("（含）以下", Comparator.AtMost, ""), ("(含)以下", Comparator.AtMost, ""),
        ("以内（含）", Comparator.AtMost, ""), ("（含）以内", Comparator.AtMost, ""), ("(含)以内", Comparator.AtMost, ""),
        ("及以上", Comparator.AtLeast, "年"), ("及以下", Comparator.AtMost, ""), ("或以上", Comparator.AtLeast, "年"), ("或以下", Comparator.AtMost, ""),
        ("以上", Comparator.AtLeast, "年述"), ("以下", Comparator.AtMost, "简"), ("以内", Comparator.AtMost, ""), ("之内", Comparator.AtMost, ""),
        ("左右", Comparator.About, ""), ("上下", Comparator.About, "级"), ("有余", Comparator.About, ""),
    ];

    // Most words and numbers have no comparator: one look at one character tells.
    private static readonly SearchValues<char> BeforeBegins = SearchValues.Create([.. Before.Select(b => b.Word[0]).Distinct()]);
    private static readonly SearchValues<char> BeforeEnds = SearchValues.Create([.. Before.Select(b => b.Word[^1]).Distinct()]);

    /// <summary>Reads the comparator that begins at <paramref name="start"/> and stands before a number.</summary>
    /// <returns>The position after it; <paramref name="start"/> where there is none.</returns>
    public static int ReadBefore(ReadOnlySpan<char> text, int start, out Comparator meaning)
    {
        meaning = Comparator.None;
        if (start >= text.Length || !BeforeBegins.Contains(text[start])) return start;
        foreach (var (word, comparator, _) in Before)
        {
            if (!text[start..].StartsWith(word, StringComparison.Ordinal)) continue;
            meaning = comparator;
            return start + word.Length;
        }

        return start;
    }

    /// <summary>Finds the comparator that ends at <paramref name="end"/> (spaces between allowed) and begins no earlier than <paramref name="from"/>.</summary>
    /// <returns>Where it begins; <paramref name="end"/> where there is none.</returns>
    public static int FindBefore(ReadOnlySpan<char> text, int from, int end, out Comparator meaning)
    {
        var stop = end;
        while (stop > from && IsSpace(text[stop - 1])) stop--;
        var head = text[from..stop];
        meaning = Comparator.None;
        if (head.IsEmpty || !BeforeEnds.Contains(head[^1])) return end;
        foreach (var (word, comparator, notAfter) in Before)
        {
            if (!head.EndsWith(word, StringComparison.Ordinal)) continue;
            var start = stop - word.Length;
            if (start > 0 && notAfter.Contains(text[start - 1], StringComparison.Ordinal)) continue;
            meaning = comparator;
            return start;
        }

        return end;
    }

    /// <summary>Finds the comparator that begins at <paramref name="start"/>.</summary>
    /// <returns>The position after it; <paramref name="start"/> where there is none.</returns>
    public static int FindAfter(ReadOnlySpan<char> text, int start, out Comparator meaning)
    {
        var rest = text[start..];
        meaning = Comparator.None;
        if (rest.IsEmpty || rest[0] is not ('以' or '及' or '或' or '（' or '(' or '之' or '左' or '上' or '有')) return start;
        foreach (var (word, comparator, notBefore) in After)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            if (rest.Length > word.Length && notBefore.Contains(rest[word.Length], StringComparison.Ordinal)) continue;
            meaning = comparator;
            return start + word.Length;
        }

        return start;
    }
}
