using System.Text.RegularExpressions;

namespace Extractor.Reports.Narrative.Tokens;

/// <summary>Alternatives of a template that were both left in: 增加（减少）, 大于（小于）, 增长/下降.</summary>
internal static partial class OptionPhrase
{
    /// <summary>Length of the alternatives that begin at <paramref name="at"/>; 0 where there are none.</summary>
    public static int Read(string text, int at) => text[at] is '增' or '减' or '上' or '下' or '大' or '小' or '高' or '低' or '提' or '降' or '多' or '少'
        ? Options().Match(text, at).Length
        : 0;

    [GeneratedRegex(@"\G(?:(?:增加|增长|上升|大于|高于|提高|多于|增)(?:（(?:减少|下降|小于|低于|降低|少于|减)）|[/／](?:减少|下降|小于|低于|降低|少于|减))|(?:减少|下降|小于|低于|降低|少于|减)(?:（(?:增加|增长|上升|大于|高于|提高|多于|增)）|[/／](?:增加|增长|上升|大于|高于|提高|多于|增)))(?:（(?:等于|持平)）|[/／](?:等于|持平))?|\G(?:(?:增长|增加|上升)(?:下降|减少|降低)|(?:下降|减少|降低)(?:增长|增加|上升))(?=[0-9])")]
    private static partial Regex Options();
}
