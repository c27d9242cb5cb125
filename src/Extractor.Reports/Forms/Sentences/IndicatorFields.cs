using System.Text.RegularExpressions;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>The wordings of what a sentence says of an indicator. Each pattern's value is the group <c>v</c>. Pure and thread-safe.</summary>
internal static partial class IndicatorFields
{
    /// <summary>The name before 该指标预期指标值为…; or behind 指标一：.</summary>
    [GeneratedRegex(@"(?:^|[：:，。；\s])(?<v>[^：:，。；\s]{2,40})[：:]\s*(?=[该本]?(?:项)?指标(?:的)?(?:预期|年初|年度|绩效|目标|设定|指标值))|指标[一二三四五六七八九十\d]{1,3}[：:]\s*(?<v>[^：:，。；\s]{2,40})(?=[：:。，])")]
    public static partial Regex Name();

    /// <summary>预期指标值为….</summary>
    [GeneratedRegex("(?:预期|年初|年度|绩效|计划|设定)?(?:指标|目标)值(?:设定)?(?:为|是|：|:)\\s*(?<v>(?:[^，,。；;]|(?<=\\d),(?=\\d{3}(?!\\d))){1,30})")]
    public static partial Regex Target();

    /// <summary>年中监控实际完成值为….</summary>
    [GeneratedRegex("年中[^，,。；;\\d]{0,14}?值(?:为|是|：|:)\\s*(?<v>(?:[^，,。；;]|(?<=\\d),(?=\\d{3}(?!\\d))){1,30})")]
    public static partial Regex MidYear();

    /// <summary>年中预算调减…万元.</summary>
    [GeneratedRegex(@"年中(?:预算)?(?<d>调减|调增|追加|追减|压减|核减)(?:预算|数|资金)*\s*(?<v>\d[\d,]*(?:\.\d+)?\s*万?元)")]
    public static partial Regex Adjustment();

    /// <summary>本次评价…为…, 全年实际完成值为….</summary>
    [GeneratedRegex("(?:本次评价[^，,。；;]{0,40}?|(?:全年|年末|年度|最终)?(?:实际)?(?:完成|实现)值)(?:为|是|：|:)\\s*(?<v>(?:[^，,。；;]|(?<=\\d),(?=\\d{3}(?!\\d))){1,30})")]
    public static partial Regex Actual();

    /// <summary>What an item with its points in brackets says was reached: …率达到98%, 全年完成1,200份.</summary>
    [GeneratedRegex(@"(?<!得分|分值|权重)(?:达到|达|完成|实现|为)了?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:[%％]|(?![年月日分])\p{Lo}{1,3})?)(?=[，,。；;]|$)")]
    public static partial Regex ItemActual();

    /// <summary>The same in words: 已达成, 目标已完成.</summary>
    [GeneratedRegex("(?<v>(?:已|均已|目标已?)(?:达成|达标|完成)|完成目标|达成目标)")]
    public static partial Regex ItemWords();

    /// <summary>完成率为…%.</summary>
    [GeneratedRegex(@"完成率(?:为|达到|达|是|：|:)?\s*(?<v>\d+(?:\.\d+)?\s*[%％])")]
    public static partial Regex Completion();

    /// <summary>权重分值…分，自评得分…分.</summary>
    [GeneratedRegex(@"(?:权重|分值|满分)(?:分值)?(?:为|是|：|:)?\s*(?<w>\d+(?:\.\d+)?)\s*分[，,；;。]?\s*(?:本次|实际|自评|评价|最终|该指标|绩效)*得分(?:为|是|：|:)?\s*(?<v>\d+(?:\.\d+)?)\s*分")]
    public static partial Regex WeightAndScore();

    /// <summary>该指标得分为…分.</summary>
    [GeneratedRegex(@"(?:指标|自评|评价|本项|该项|实际|此项)(?:自评|评价)?得分(?:为|是|：|:)?\s*(?<v>\d+(?:\.\d+)?)\s*分|(?<![一二三四五六七八九十\d应])得(?<v>\d+(?:\.\d+)?)分")]
    public static partial Regex Score();

    /// <summary>偏差原因：….</summary>
    [GeneratedRegex("原因(?:分析)?[：:](?<v>.+?)(?=改进措施|[该本]指标权重|$)", RegexOptions.Singleline)]
    public static partial Regex Reason();

    /// <summary>未开展满意度调查.</summary>
    [GeneratedRegex("(?<v>未[^，,。；;]{0,12}?(?:调查|测评))")]
    public static partial Regex NotMeasured();

    /// <summary>An item with its points: ①名称（15分）, （1）产出指标（45 分）.</summary>
    [GeneratedRegex(@"^\s*(?<label>[①-⑳]|[（(]\d{1,2}[)）]|\d{1,2}[、.．])\s*(?<v>[^（(。，；：:\n]{2,40}?)\s*[（(]\s*(?:权重|分值|满分)?[：:]?\s*(?<w>\d+(?:\.\d+)?)\s*分\s*[)）]")]
    public static partial Regex Item();

    /// <summary>自评综合得分…分.</summary>
    [GeneratedRegex(@"(?<!指标)(?:综合|自评|评价|绩效|合计|总)(?:自评|评价|综合|合计|绩效)*(?:总?得分|总分|评分|分)(?:合计|结果)?(?:为|是|：|:)?\s*(?<v>\d{1,3}(?:\.\d+)?)\s*分")]
    public static partial Regex Total();

    /// <summary>总分为100分，等级划分为四档：…, 满分为100分.</summary>
    [GeneratedRegex("总分(?:设置|设定)?为?\\s*100\\s*分[，,；;][^。]{0,16}(?:划分|分为|档)|满分")]
    public static partial Regex Scale();

    /// <summary>评价等级为“优”.</summary>
    [GeneratedRegex("(?:等级|等次|档次|结果|结论)(?:评定)?(?:为|是|：|:)?\\s*[“\"「]?(?<v>优秀|良好|合格|不合格|优|良|中|差)[”\"」]?(?=[。，；,;\\s）)]|$)")]
    public static partial Regex Grade();
}
