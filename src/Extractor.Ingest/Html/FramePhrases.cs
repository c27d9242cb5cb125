using System.Buffers;

namespace Extractor.Ingest.Html;

/// <summary>Wording that the frame of a portal page uses and reports do not.</summary>
internal static class FramePhrases
{
    private const int LongestLine = 200;
    private const int ShortLine = 40;

    // One of these is enough: no report says them.
    private static readonly SearchValues<string> Certain = SearchValues.Create(
        [
            "当前位置：", "您的位置", "您现在的位置", "所在位置：", "版权所有", "ICP备", "网站标识码", "公安机关备案号", "公网安备", "打印本页", "关闭窗口", "【打印】", "【关闭】", "[打印]", "[关闭]",
            "分享到", "上一篇：", "下一篇：", "上一条：", "下一条：", "扫一扫", "设为首页", "加入收藏", "无障碍浏览",
        ],
        StringComparison.Ordinal);

    // Each may stand in a report; two in a line, or one that fills a short line, stand in the frame.
    private static readonly SearchValues<string> Likely = SearchValues.Create(
        [
            "发布日期：", "发布时间：", "发布日期:", "发布时间:", "时间：", "日期：", "来源：", "来源:", "作者：", "编辑：", "责任编辑", "浏览次数", "阅读次数", "点击数", "点击率：", "访问量：", "浏览量：", "字体：", "字号：",
            "主办单位：", "承办单位：", "主办：", "承办：", "技术支持：", "网站地图", "联系我们",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> CardLabels = SearchValues.Create(
        [
            "索引号", "索 引 号", "主题分类", "发布机构", "发文机关", "成文日期", "发文字号", "文　　号", "公开方式", "公开日期", "公开范围", "公开时限", "公开形式", "生成日期", "有效性", "体裁分类", "组配分类",
            "信息分类", "发文日期", "统一登记号", "内容概述", "生效日期", "废止日期", "公开责任部门", "发布日期", "所属主题", "主题词", "关键词", "信息名称",
        ],
        StringComparison.Ordinal);

    /// <summary>Whether a text without a sentence is one of the frame's lines.</summary>
    public static bool IsLine(ReadOnlySpan<char> text)
    {
        var line = text.Trim();
        if (line.Length is 0 or > LongestLine || line.Contains('。')) return false;
        if (line.ContainsAny(Certain)) return true;
        var first = line.IndexOfAny(Likely);
        if (first < 0) return false;
        return (first == 0 && line.Length <= ShortLine && !IsVague(line)) || line[(first + 2)..].ContainsAny(Likely);
    }

    /// <summary>Whether the line begins with a label that reports use under their tables and signatures as well.</summary>
    private static bool IsVague(ReadOnlySpan<char> line) =>
        line.StartsWith("时间：", StringComparison.Ordinal) || line.StartsWith("日期：", StringComparison.Ordinal) || line.StartsWith("来源：", StringComparison.Ordinal)
        || line.StartsWith("作者：", StringComparison.Ordinal) || line.StartsWith("编辑：", StringComparison.Ordinal);

    /// <summary>Whether a text is the catalogue card portals print above an article (index number, issuer, date).</summary>
    public static bool IsCard(string text)
    {
        if (text.Length > 800) return false;
        var seen = 0;
        var rest = text.AsSpan();
        while (rest.IndexOfAny(CardLabels) is var at and >= 0)
        {
            seen++;
            rest = rest[(at + 3)..];
        }

        return seen >= 3 || (seen >= 2 && (text.Contains("索引号", StringComparison.Ordinal) || text.Contains("索 引 号", StringComparison.Ordinal)));
    }
}
