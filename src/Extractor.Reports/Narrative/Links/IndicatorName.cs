using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Reports.Narrative.Links;

/// <summary>Compares names of indicators in forms with subjects of sentences. Pure and thread-safe.</summary>
internal static partial class IndicatorName
{
    private const int ShortestKey = 3;

    /// <summary>The name without white space, brackets, the base it is taken on, units of counting and words that say nothing.</summary>
    public static string Key(string name)
    {
        var text = Marks().Replace(WhiteSpace.Remove(name), "");
        text = Insurance().Replace(text, "医保");
        text = Joining().Replace(text, "参保");
        return Counted().Replace(Doing().Replace(Basis().Replace(text, ""), ""), "");
    }

    /// <summary>Whether two keys name one indicator of a department: equal, or one adds only whose it is.</summary>
    /// <param name="left">A key.</param>
    /// <param name="right">Another.</param>
    /// <param name="entity">The department; its place's name before an indicator changes nothing.</param>
    public static bool Same(string left, string right, string? entity)
    {
        if (left == right) return left.Length >= ShortestKey;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        if (shorter.Length <= ShortestKey || !longer.EndsWith(shorter, StringComparison.Ordinal)) return false;
        var before = longer[..^shorter.Length];
        return before.Length >= 2 && entity?.Contains(before, StringComparison.Ordinal) == true;
    }

    /// <summary>Whether each project has its own indicator of this name.</summary>
    public static bool IsOfEveryProject(string key) => Generic().IsMatch(key);

    [GeneratedRegex("[（(].*?[）)]|[“”\"《》、，的]|[%％]$")]
    private static partial Regex Marks();

    [GeneratedRegex("基本医疗保险|医疗保险|基本医保")]
    private static partial Regex Insurance();

    [GeneratedRegex("参加(?:城乡居民|城镇职工|职工)?(?:医保|保险)|参保缴费")]
    private static partial Regex Joining();

    [GeneratedRegex("^(?:年末|年底|截至|末|底|全年|年度|本年度?|累计|共|已|实际|完成|开展|组织|实现|全区|全县|全市|全旗|全省|我区|我县|我市|我省|全)+")]
    private static partial Regex Doing();

    [GeneratedRegex("(?:总)?(?:人次|[人户家个次期批场件项辆名份])?(?:数量|总数|数)?$")]
    private static partial Regex Counted();

    // On what base a rate is taken (以常住人口为基数计算的) is often left out where it is told again.
    [GeneratedRegex("^.{2,20}(?:计算|测算)(?=.{4})")]
    private static partial Regex Basis();

    [GeneratedRegex("满意|知晓|合格率|完成率|到位率|及时率|及时性|执行率|覆盖率|达标率|准确率|优良率|使用率|验收|参与率|通过率|响应|保障率|增长率|有效率|成本")]
    private static partial Regex Generic();
}
