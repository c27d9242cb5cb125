using System.Text.RegularExpressions;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Phrases that hold the actual amount against a budget: 决算数大于预算数, 决算数低于年初预算数.</summary>
internal static partial class ComparisonPhrase
{
    /// <summary>Reads the phrase that begins at <paramref name="at"/>: its length, which way it goes and the budget it names.</summary>
    public static (int Length, Direction Direction, BaseKind Base)? Read(string text, int at)
    {
        if (text[at] is not ('决' or '执' or '支' or '收' or '实')) return null;
        var match = Comparison().Match(text, at);
        if (!match.Success) return null;
        var word = match.Groups["word"].Value;
        var direction = word[0] is '大' or '高' or '多' or '超' ? Direction.Up : word[0] == '等' ? Direction.Flat : Direction.Down;
        var budget = match.Groups["budget"].Value;
        return (match.Length, direction, budget.StartsWith("年初", StringComparison.Ordinal) ? BaseKind.OriginalBudget
            : budget.StartsWith("全年", StringComparison.Ordinal) || budget.StartsWith("调整", StringComparison.Ordinal) ? BaseKind.FinalBudget
            : BaseKind.Budget);
    }

    [GeneratedRegex(@"\G(?:支出|收入|实际)?(?:决算|执行|支出)数?(?:略|远|稍)?(?<word>大于|高于|多于|超过|超出|小于|低于|少于|等于)(?:本年|当年)?(?<budget>年初|全年|调整后的?|年度)?预算(?:数|安排数|金额)?(?!的[0-9])")]
    private static partial Regex Comparison();
}
