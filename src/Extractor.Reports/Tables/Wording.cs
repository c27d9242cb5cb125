using System.Text;

namespace Extractor.Reports.Tables;

/// <summary>Brings printed labels into one spelling, so that spaces, widths and kinds of brackets do not tell two labels apart. Pure and thread-safe.</summary>
public static class Wording
{
    /// <summary>The label without white space and quotation marks, full-width forms of ASCII made half-width: <c>（境） 费</c> becomes <c>(境)费</c>.</summary>
    public static string Compact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && !IsLeftOut(text[first]) && Plain(text[first]) == text[first]) first++;
        return first == text.Length ? text : Rest(text, first);
    }

    private static string Rest(string text, int first)
    {
        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var c in text.AsSpan(first))
        {
            if (!IsLeftOut(c)) result.Append(Plain(c));
        }

        return result.ToString();
    }

    private static char Plain(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '〔' or '【' or '﹙' => '(',
        '〕' or '】' or '﹚' => ')',
        '〇' => '零',
        _ => c,
    };

    private static bool IsLeftOut(char c) => char.IsWhiteSpace(c) || IsQuote(c) || char.IsControl(c) || c is '\u200b' or '\ufeff';

    private static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '＂' or '\u2033';
}
