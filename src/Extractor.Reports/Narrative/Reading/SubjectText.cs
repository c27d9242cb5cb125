using System.Text.RegularExpressions;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>The words before an amount, parted into what is spoken of and what is said of it. Immutable and thread-safe.</summary>
/// <param name="Name">The subject, as printed; empty where the words name none (支出决算为).</param>
/// <param name="Kind">What the amount says of it.</param>
/// <param name="IsPrior">Whether the words speak of the year before.</param>
internal readonly partial record struct SubjectText(string Name, LevelKind Kind, bool IsPrior)
{
    /// <summary>Whether a word says so (决算, 执行数, 预算), rather than nothing.</summary>
    public bool IsExplicit { get; private init; }

    /// <summary>Parts the folded words before an amount.</summary>
    public static SubjectText Parse(string words)
    {
        var text = Leading().Replace(Copulas().Replace(words, ""), "");
        var prior = PriorWords().IsMatch(text);
        if (prior) text = PriorWords().Replace(text, "");
        var kind = LevelKind.Actual;
        var explicitly = true;
        if (BudgetSuffix().Match(text) is { Success: true } budget && !FundBudget().IsMatch(text))
        {
            kind = KindOf(budget.Groups["which"].Value);
            text = text[..budget.Index];
        }
        else if (BudgetInside().Match(text) is { Success: true } inside)
        {
            kind = KindOf(inside.Groups["which"].Value);
            text = text.Remove(inside.Index, inside.Length);
        }
        else
        {
            explicitly = ActualWords().IsMatch(text);
            text = ActualSuffix().Replace(text, "");
        }

        text = Heading().Replace(text, "");
        return new SubjectText(SubjectKey.IsGeneric(text) ? "" : text, kind, prior) { IsExplicit = explicitly };
    }

    private static LevelKind KindOf(string which) =>
        which.Length == 0 || which is "年度" or "本年" or "当年" or "部门" ? LevelKind.Budget
        : which.Contains('初') || which.Contains('批') ? LevelKind.OriginalBudget
        : LevelKind.FinalBudget;

    [GeneratedRegex(@"(?:金额|总额|数额|数)?(?:为|是|达|达到|共|共计|约|安排|仅|：|实现|即|共有|人民币|的)+$")]
    private static partial Regex Copulas();

    [GeneratedRegex(@"^(?:[、.．·•\-—*）]+|截至|截止|我(?:单位|局|部门|中心|委|校|院)|本(?:部门|单位|局|中心|年度|级|期|年(?!收入|支出|度))|当年(?!收入|支出)|全年(?!预算)|年度(?!预算)|其(?!他)|即|将|共有|共(?!同)|组织|实现|和(?!平)|以及|及|部门(?=共)|单位(?=共)|全部门|截止到|在(?![职编岗校册建])|因此|其中)+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:上年度|上年|去年|上一年度|上一年)(?!结转|结余)(?:同期)?(?:决算|预算)?(?:数)?")]
    private static partial Regex PriorWords();

    [GeneratedRegex(@"(?<which>年初批复|年初部门|年初|期初|初始|全年|调整后的?|调整|年末|最终|变更后?|年中调整后|年度|本年|当年|部门|批复)?预算(?:总?数|总额|安排数?|金额|批复数?|资金|下达数?|总计|合计)?$")]
    private static partial Regex BudgetSuffix();

    // 财政拨款预算支出 is what 财政拨款支出 was budgeted at; 一般公共预算支出 is the name of a budget.
    [GeneratedRegex(@"(?<!公共|基金|经营|资本|保险|综合|转移支付)(?<which>年初|全年|调整后的?|年度|本年)?预算(?=(?:支出|收入)$)")]
    private static partial Regex BudgetInside();

    [GeneratedRegex("(?:公共|基金|经营|资本)预算$")]
    private static partial Regex FundBudget();

    [GeneratedRegex(@"(?:实际)?(?:决算|执行|完成)(?:总?数|总额|金额|支出数?|情况)?$|(?:全年|年度)?(?:实际)?(?:支出|收入)?(?:决算数|执行数|执行金额|实际支出(?:数|资金)?)$")]
    private static partial Regex ActualSuffix();

    [GeneratedRegex("决算|执行|实际|完成")]
    private static partial Regex ActualWords();

    [GeneratedRegex(@"(?:决算|预算)?(?:支出|收入)?(?:总体|结构|具体|收支|有关|执行|增减|变动|变化)*(?:情况)(?:的)?(?:说明|如下)?$|(?:情况)?说明$")]
    private static partial Regex Heading();
}
