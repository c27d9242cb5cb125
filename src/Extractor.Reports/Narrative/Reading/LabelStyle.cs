using System.Buffers;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>How the label of a paragraph is written: paragraphs of one list share a style.</summary>
internal enum LabelStyle
{
    /// <summary>There is no label.</summary>
    None,

    /// <summary>第一部分.</summary>
    Part,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    ChineseInBrackets,

    /// <summary>1. or 1、.</summary>
    Digits,

    /// <summary>（1）.</summary>
    DigitsInBrackets,

    /// <summary>①.</summary>
    Circled,
}

/// <summary>Tells the style of a paragraph's label.</summary>
internal static class LabelStyles
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The style of the label a text begins with.</summary>
    public static LabelStyle Of(string text)
    {
        var rest = text.AsSpan().TrimStart();
        if (rest.IsEmpty) return LabelStyle.None;
        if (rest[0] is '第') return rest.Length > 1 && Numerals.Contains(rest[1]) ? LabelStyle.Part : LabelStyle.None;
        if (rest[0] is >= '①' and <= '⑳') return LabelStyle.Circled;
        var bracket = rest[0] is '（' or '(';
        if (bracket) rest = rest[1..].TrimStart();
        var chinese = rest.IndexOfAnyExcept(Numerals);
        if (chinese > 0) return bracket ? Closed(rest[chinese..], LabelStyle.ChineseInBrackets) : Marked(rest[chinese..], LabelStyle.Chinese);
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is 0 or > 2) return LabelStyle.None;
        return bracket ? Closed(rest[digits..], LabelStyle.DigitsInBrackets) : Marked(rest[digits..], LabelStyle.Digits);
    }

    private static LabelStyle Closed(ReadOnlySpan<char> rest, LabelStyle style) => !rest.IsEmpty && rest[0] is '）' or ')' ? style : LabelStyle.None;

    private static LabelStyle Marked(ReadOnlySpan<char> rest, LabelStyle style)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty || rest[0] is not ('、' or '.' or '．' or '）' or ')' or '，' or ',')) return LabelStyle.None;
        return rest.Length > 1 && char.IsAsciiDigit(rest[1]) && rest[0] is '.' or ',' ? LabelStyle.None : style;
    }
}
