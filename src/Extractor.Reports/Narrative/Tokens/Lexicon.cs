using System.Collections.Frozen;
using System.Collections.Immutable;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>The words the grammar knows, as data. Immutable and thread-safe.</summary>
internal static class Lexicon
{
    /// <summary>Words that begin with a character, longest first.</summary>
    private static readonly FrozenDictionary<char, ImmutableArray<LexiconEntry>> ByFirst = Entries()
        .GroupBy(e => e.Word[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ToImmutableArray());

    /// <summary>The longest word that begins at <paramref name="at"/>, or null.</summary>
    public static LexiconEntry? Find(ReadOnlySpan<char> text, int at)
    {
        if (!ByFirst.TryGetValue(text[at], out var entries)) return null;
        foreach (var entry in entries)
        {
            if (text[at..].StartsWith(entry.Word, StringComparison.Ordinal) && entry.MayStand(text, at)) return entry;
        }

        return null;
    }

    private static IEnumerable<LexiconEntry> Entries() =>
    [
        .. Words(Direction.Up, "增加", "增长", "上升", "提高", "增多", "增支", "增收", "增添", "上涨", "上浮", "增大", "增幅", "增速", "增长率", "增加额", "增长幅度", "多支出", "增支出", "增长额", "调增率"),
        .. Words(Direction.Down, "减少", "下降", "降低", "减支", "减收", "压减", "压缩", "缩减", "削减", "回落", "降幅", "减幅", "下浮", "缩小", "减低", "下降率", "减少额", "下降幅度", "少支出", "节减"),
        .. Words(Direction.Flat, "持平", "一致", "无变化", "没有变化", "无增减变化", "无增减变动", "无增减", "零增长", "保持不变", "未发生变化", "相同", "无变动", "不变", "无差异"),
        // Not followed by a number these are prose; "高于" and the like are comparators of numbers elsewhere.
        .. Glued(Direction.Up, "增", "多", "升", "超", "高于", "多于", "高出", "超出", "超过", "大于", "高"),
        .. Glued(Direction.Down, "减", "少", "降", "低于", "少于", "小于", "低"),
        .. Levels("增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "上升到", "上升至", "下降到", "下降至", "降低到", "降低至", "减少到", "减少至", "压减到", "压减至", "增至", "减至", "降至", "降到"),
        .. Levels("增加值", "增长点", "增长极", "增加的主要", "减少的主要", "不减少", "不增加", "增减额", "增减变化", "增减变动"),
        new("增减率", TokenKind.Direction) { Direction = Direction.Neutral }, new("变动率", TokenKind.Direction) { Direction = Direction.Neutral },
        new("差异率", TokenKind.Direction) { Direction = Direction.Neutral }, new("增减幅度", TokenKind.Direction) { Direction = Direction.Neutral },
        .. Of(TokenKind.OfWhich, "其中", "主要包括", "具体包括", "包括", "具体如下", "主要用于以下方面", "用于以下方面", "具体情况如下", "主要构成", "由以下部分组成", "其构成"),
        .. Of(TokenKind.Reason, "主要原因", "原因是", "原因为", "原因系", "原因：", "主要是", "主要系", "主要为了", "主要由于", "主要因", "是由于", "由于", "因为", "主要用于", "用于", "主要开展", "主要支出", "是因", "系因", "主要体现"),
        .. Of(TokenKind.Each, "分别为", "分别是", "分别", "均为", "各为", "各是", "均是", "各自"),
        new("各", TokenKind.Each) { NotAfter = "", OnlyBefore = "为是增减下上降提占0123456789" },
        new("均", TokenKind.Each) { NotAfter = "人平年月日户亩次车", OnlyBefore = "为是增减下上降提占完与比较0123456789" },
        new("等", TokenKind.Etcetera) { NotAfter = "相均高中初同平优", OnlyBefore = "，。；：、）（共合方支费项" },
        new("占", TokenKind.Share) { NotAfter = "侵抢挤霸", NotBefore = "用地有道领据" },
        new("占比", TokenKind.Share), new("占总比", TokenKind.Share),
    ];

    private static IEnumerable<LexiconEntry> Words(Direction direction, params string[] words) =>
        words.Select(w => new LexiconEntry(w, TokenKind.Direction) { Direction = direction });

    private static IEnumerable<LexiconEntry> Glued(Direction direction, params string[] words) =>
        words.Select(w => new LexiconEntry(w, TokenKind.Direction) { Direction = direction, OnlyBefore = "了约0123456789", NotAfter = "不最至较更很多" });

    private static IEnumerable<LexiconEntry> Levels(params string[] words) => Of(TokenKind.Text, words);

    private static IEnumerable<LexiconEntry> Of(TokenKind kind, params string[] words) => words.Select(w => new LexiconEntry(w, kind));
}

/// <summary>A word of the grammar.</summary>
/// <param name="Word">Its folded characters.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LexiconEntry(string Word, TokenKind Kind)
{
    /// <summary>Of a direction, which way.</summary>
    public Direction Direction { get; init; }

    /// <summary>Characters that, standing before, make it part of another word.</summary>
    public string NotAfter { get; init; } = "";

    /// <summary>Characters that, standing behind, make it part of another word.</summary>
    public string NotBefore { get; init; } = "";

    /// <summary>Characters of which one must stand behind; empty for any.</summary>
    public string OnlyBefore { get; init; } = "";

    /// <summary>Whether the characters around allow the word here.</summary>
    public bool MayStand(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && NotAfter.Contains(text[at - 1])) return false;
        var end = at + Word.Length;
        if (end >= text.Length) return OnlyBefore.Length == 0;
        return !NotBefore.Contains(text[end]) && (OnlyBefore.Length == 0 || OnlyBefore.Contains(text[end]));
    }
}
