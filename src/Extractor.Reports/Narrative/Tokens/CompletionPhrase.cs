using System.Text.RegularExpressions;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Phrases of budget completion: 完成年初预算的, 为预算的, 预算执行率为.</summary>
internal static partial class CompletionPhrase
{
    /// <summary>Reads the phrase that begins at <paramref name="at"/>; its length and the budget it names.</summary>
    public static (int Length, LevelKind Budget)? Read(string text, int at)
    {
        var match = text[at] switch
        {
            '完' => Completes().Match(text, at),
            '为' or '是' or '占' or '达' => IsOf().Match(text, at),
            '预' or '执' or '支' or '资' => Rate().Match(text, at),
            _ => Match.Empty,
        };
        return match.Success ? (match.Length, Budget(match.Value)) : null;
    }

    private static LevelKind Budget(string phrase) =>
        phrase.Contains("年初", StringComparison.Ordinal) ? LevelKind.OriginalBudget
        : phrase.Contains("全年", StringComparison.Ordinal) || phrase.Contains("调整", StringComparison.Ordinal) ? LevelKind.FinalBudget
        : LevelKind.Budget;

    [GeneratedRegex(@"\G完成(?:了)?(?:比例|率)?(?:年初|全年|调整后的?|调整|年度|当年|本年|全部|支出|收入|财政|部门)*(?:预算|预期目标|任务)(?:收入|支出)?(?:安排|总额|数|额|计划)?(?:的(?:比例|比率)?|率|比例|比率)?(?:为|是|达到|达)?")]
    private static partial Regex Completes();

    [GeneratedRegex(@"\G(?:为|是|占|达到|达)(?:年初|全年|调整后的?|调整|年度|当年|本年|变更)*预算(?:安排|总额|数)?的(?=[0-9百])")]
    private static partial Regex IsOf();

    [GeneratedRegex(@"\G(?:预算支出|资金|支出|预算)?(?:执行率|执行进度|支出进度|完成率)(?:为|是|达到|达|：)?(?=[0-9百])")]
    private static partial Regex Rate();
}
