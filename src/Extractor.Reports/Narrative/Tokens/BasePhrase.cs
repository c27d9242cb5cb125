using System.Collections.Immutable;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Phrases that name what a change is measured against: 与2021年度相比, 比上年决算数, 较年初预算数, 同比.</summary>
/// <param name="End">Folded position after the phrase.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Year">The year it names, or null.</param>
internal readonly record struct BasePhrase(int End, BaseKind Kind, int? Year)
{
    private static readonly ImmutableArray<string> Openers =
        ["相比较于", "相比于", "相较于", "相对于", "相比", "相较", "对比", "较之", "同比", "环比", "比较", "比", "较", "与", "同", "和", "跟"];

    private static readonly ImmutableArray<string> Closers = ["相比较", "相比", "相较", "比较", "对比", "比", "同比", "相对比"];

    private static readonly ImmutableArray<string> PriorYears =
        ["上年度", "上年同期", "上一预算年度", "上一年度", "上一年", "上年", "去年同期", "去年", "上期", "同期", "前一年度", "前一年", "往年"];

    private static readonly ImmutableArray<string> Original = ["年初部门", "年初批复", "年初", "期初", "初始"];

    private static readonly ImmutableArray<string> Final = ["全年", "调整后的", "调整后", "调整", "年末", "年度调整", "追加后"];

    private static readonly ImmutableArray<string> ThisYear = ["本年度", "本年", "当年", "年度", "同年"];

    private static readonly ImmutableArray<string> Executed = ["预算执行数", "预算执行", "执行数", "当年预算执行数", "决算支出数", "决算数", "决算支出", "决算收入", "决算", "完成数", "实绩"];

    private static readonly ImmutableArray<string> Budget = ["部门预算数", "部门预算", "单位预算", "支出预算数", "收入预算数", "支出预算", "收入预算", "预算批复数", "批复预算数", "批复数", "预算安排数", "预算安排", "预算数", "预算总额", "预算"];

    private static readonly ImmutableArray<string> Fillers = ["累计支出", "实际支出", "支出数", "收入数", "支出", "收入", "累计", "实际", "同口径", "口径", "完成", "水平", "情况", "总额", "金额", "数额", "数据", "度", "数", "的"];

    /// <summary>Reads the phrase that begins at <paramref name="at"/>. Years inside are known by their positions.</summary>
    public static BasePhrase? Read(ReadOnlySpan<char> text, int at, IReadOnlyDictionary<int, (int End, int Year)> years)
    {
        var opener = Longest(text, at, Openers);
        if (opener == 0) return null;
        var word = text.Slice(at, opener);
        if (word is "比" && at > 0 && text[at - 1] is '占' or '环' or '同' or '对' or '相' or '正' or '反' or '性' or '类') return null;
        if (word is "较" && at > 0 && text[at - 1] is '比' or '相') return null;
        var same = word is "同比" or "环比";
        var position = at + opener;
        var names = new Names();
        while (names.Step(text, ref position, years)) { }
        if (same && !names.Any) return new BasePhrase(position, BaseKind.PriorYear, null);
        if (!names.Any) return null;
        var closer = Longest(text, position, Closers);
        var needsCloser = word is "与" or "同" or "和" or "跟";
        if (needsCloser && closer == 0 && !DirectionFollows(text, position)) return null;
        return new BasePhrase(position + closer, names.Kind, names.Year);
    }

    private static bool DirectionFollows(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '基' or '本' or '保' or '完' or '全' or '总' or '体' or '大') at++;
        if (at < text.Length && text[at] is '持') return true;
        return at < text.Length && Lexicon.Find(text, at) is { Kind: TokenKind.Direction };
    }

    private static int Longest(ReadOnlySpan<char> text, int at, ImmutableArray<string> words)
    {
        var longest = 0;
        if (at >= text.Length) return 0;
        foreach (var word in words)
        {
            if (word.Length > longest && text[at..].StartsWith(word, StringComparison.Ordinal)) longest = word.Length;
        }

        return longest;
    }

    /// <summary>The words of the phrase seen so far.</summary>
    private struct Names
    {
        private bool _prior;
        private bool _original;
        private bool _final;
        private bool _budget;
        private bool _executed;

        public int? Year { get; private set; }

        public readonly bool Any => _prior || _original || _final || _budget || _executed || Year is not null;

        public readonly BaseKind Kind => (_budget, _executed) switch
        {
            (true, false) when _prior || (Year is not null && !_original && !_final) => BaseKind.PriorBudget,
            (true, false) when _final => BaseKind.FinalBudget,
            (true, false) when _original => BaseKind.OriginalBudget,
            (true, false) => BaseKind.Budget,
            _ when _original && !_executed => BaseKind.OriginalBudget,
            _ => BaseKind.PriorYear,
        };

        public bool Step(ReadOnlySpan<char> text, ref int at, IReadOnlyDictionary<int, (int End, int Year)> years)
        {
            if (years.TryGetValue(at, out var year) && Year is null)
            {
                (at, Year) = (year.End, year.Year);
                return true;
            }

            return Take(text, ref at, PriorYears, ref _prior) || Take(text, ref at, Executed, ref _executed) || Take(text, ref at, Budget, ref _budget)
                || Take(text, ref at, Original, ref _original) || Take(text, ref at, Final, ref _final) || Skip(text, ref at);
        }

        private readonly bool Skip(ReadOnlySpan<char> text, ref int at)
        {
            var length = Longest(text, at, ThisYear);
            if (length == 0 && Any) length = Longest(text, at, Fillers);
            at += length;
            return length > 0;
        }

        private static bool Take(ReadOnlySpan<char> text, ref int at, ImmutableArray<string> words, ref bool seen)
        {
            var length = Longest(text, at, words);
            if (length == 0) return false;
            at += length;
            return seen = true;
        }
    }
}
