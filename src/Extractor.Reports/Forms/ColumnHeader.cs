using System.Text.RegularExpressions;

namespace Extractor.Reports.Forms;

/// <summary>Tells what a column holds from its header. Pure and thread-safe.</summary>
internal static partial class ColumnHeader
{
    /// <summary>The role a header text gives; order matters, since headers are compounds (偏差原因分析及改进措施, 自评得分).</summary>
    /// <param name="text">The header without white space.</param>
    public static ColumnRole Role(string text) =>
        text.Length is 0 or > 30 ? ColumnRole.None
        : Level().IsMatch(text) ? ColumnRole.Level
        : Relation().IsMatch(text) ? ColumnRole.Relation
        : Unit().IsMatch(text) ? ColumnRole.Unit
        : Reason().IsMatch(text) ? ColumnRole.Reason
        : Rule().IsMatch(text) ? ColumnRole.Rule
        : Remark().IsMatch(text) ? ColumnRole.Remark
        : Coefficient().IsMatch(text) ? ColumnRole.Coefficient
        : Completion().IsMatch(text) ? ColumnRole.Completion
        : Actual().IsMatch(text) ? ColumnRole.Actual
        : Target().IsMatch(text) ? ColumnRole.Target
        : Score().IsMatch(text) ? ColumnRole.Score
        : Weight().IsMatch(text) ? ColumnRole.Weight
        : ColumnRole.None;

    /// <summary>Whether a header names a level by its number (一级指标).</summary>
    /// <param name="text">The header without white space.</param>
    public static bool IsNumberedLevel(string text) => Numbered().IsMatch(text);

    [GeneratedRegex("^[一二三四]级指标")]
    private static partial Regex Numbered();

    [GeneratedRegex("^(?:[一二三四]级指标(?:名称|内容)?|指标(?:名称|内容)?|评价(?:指标|内容)|绩效指标)$")]
    private static partial Regex Level();

    [GeneratedRegex("^(?:指标)?(?:方向|性质|(?:计算|运算)?符号)$")]
    private static partial Regex Relation();

    [GeneratedRegex("^(?:计量|度量|指标值)单位$")]
    private static partial Regex Unit();

    [GeneratedRegex("原因|改进|未达标|偏差")]
    private static partial Regex Reason();

    [GeneratedRegex("(?:评分|评价|计分|得分|扣分|考核)(?:标准|规则|办法|细则|方法)")]
    private static partial Regex Rule();

    [GeneratedRegex("说明|解释|备注|依据|内涵|佐证|单位$")]
    private static partial Regex Remark();

    [GeneratedRegex("得分系数|评分系数")]
    private static partial Regex Coefficient();

    [GeneratedRegex("完成(?:率|比例|程度)|(?:B|b)[/／÷](?:A|a)")]
    private static partial Regex Completion();

    [GeneratedRegex("(?:实际|全年|年度|本年)?(?:完成|实现|达到)(?:值|情况|数)|实际值|完成指标值")]
    private static partial Regex Actual();

    [GeneratedRegex("(?:年度|年初|预期|绩效|计划|设定)?(?:指标|目标)值|(?:年度|年初|预期|绩效)目标|计划数|计划值")]
    private static partial Regex Target();

    [GeneratedRegex("得分|自评分|评分|实得分")]
    private static partial Regex Score();

    [GeneratedRegex("^(?:指标)?(?:分值|权重|满分|标准分|分数)(?:[（(].*[)）])?$")]
    private static partial Regex Weight();
}
