using System.Buffers;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Text;

/// <summary>Tells headings, list items and labels by what a line begins with.</summary>
internal static partial class TextLabel
{
    private const int LongestHeading = 40;
    private const int LongestLabel = 12;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。！？；，：,;:!?");

    /// <summary>The role and level of a line by its marks (<c>##</c>, <c>- </c>) or its numbering, with the text left without mark.</summary>
    /// <remarks>Numbering makes a heading only of a short line that is no sentence: 第一部分 is level 1, 一、 level 2, （一） level 3.</remarks>
    public static (TextRole Role, int Level, string Text) Read(string line)
    {
        var text = line.Trim();
        var marks = text.AsSpan().IndexOfAnyExcept('#');
        if (marks is >= 1 and <= 6 && char.IsWhiteSpace(text[marks])) return (TextRole.Heading, marks, text[marks..].TrimEnd('#').Trim());
        if (text.Length > 2 && text[0] is '-' or '*' or '•' && text[1] == ' ') return (TextRole.ListItem, 1, text[2..].Trim());
        if (text.Length > 2 && text.StartsWith("> ", StringComparison.Ordinal)) text = text[2..].Trim();
        return NumberedLevel(text) is > 0 and var level ? (TextRole.Heading, level, text) : (TextRole.Paragraph, 0, text);
    }

    /// <summary>Whether the text begins with a label of a list or a heading, so that it does not go on from the line before.</summary>
    public static bool IsLabelled(string text) => AnyLabel().IsMatch(text);

    /// <summary>Whether the only tab of the line stands behind a label: <c>1.⇥text</c>.</summary>
    public static bool IsFollowedByOnlyTab(string text)
    {
        var tab = text.IndexOf('\t', StringComparison.Ordinal);
        return tab is > 0 and <= LongestLabel && text.IndexOf('\t', tab + 1) < 0 && BareLabel().IsMatch(text.AsSpan(0, tab));
    }

    private static int NumberedLevel(string text)
    {
        if (text.Length > LongestHeading) return 0;
        var level = Part().IsMatch(text) ? 1 : First().IsMatch(text) ? 2 : Second().IsMatch(text) ? 3 : 0;
        if (level == 0) return 0;
        var body = text.TrimEnd('：', ':', ' ');
        if (!body.AsSpan().ContainsAny(SentenceMarks)) return level;

        // A closing stop alone does not make a sentence of （一）……总体情况。
        var isTitle = body[^1] == '。' && !body.AsSpan(0, body.Length - 1).ContainsAny(SentenceMarks);
        return isTitle && (level < 3 || TitleEnd().IsMatch(body)) ? level : 0;
    }

    [GeneratedRegex(@"^第[一二三四五六七八九十]+(部分|章)(?!公)")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[一二三四五六七八九十]+、")]
    private static partial Regex First();

    [GeneratedRegex(@"^[（(]?[一二三四五六七八九十]+[）)]")]
    private static partial Regex Second();

    [GeneratedRegex(@"^\s*(第[一二三四五六七八九十]+[部分章节条]*|[一二三四五六七八九十]+、|[（(]?([一二三四五六七八九十]+|\d{1,2})[）)]|\d{1,2}[.、．]|[①-⑳⑴-⒇]|[-*•])\s*$")]
    private static partial Regex BareLabel();

    [GeneratedRegex("(情况|说明|结果|概况|职责|安排|分析|建议|措施|问题)。$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(
        @"^\s*([-*•]\s|#+\s|第[一二三四五六七八九十\d]+[部分章节条]|[一二三四五六七八九十]{1,3}(、|是|要)|[（(]?[一二三四五六七八九十]{1,3}[）)]、?|[（(]\d{1,2}[）)]|\d{1,2}(-\d{1,2})*[、）)．]|\d{1,2}(\.\d{1,2})*\.?\s(?=\D)|\d{1,2}\.(?=[^\d\s])|[①-⑳⑴-⒇]|附件|附表|附图|图\s*\d|表\s*\d|注[：:\d]|备注|说明[：:]|其中[：:]|公开\s*\d+\s*表|(金额)?单位[：:]|(填报|编制)?(部门|单位|日期|时间)[：:])")]
    private static partial Regex AnyLabel();
}
