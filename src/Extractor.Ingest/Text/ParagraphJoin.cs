using System.Buffers;

namespace Extractor.Ingest.Text;

/// <summary>Tells where a page break or a hard line end cut a paragraph in the middle of a sentence.</summary>
internal static class ParagraphJoin
{
    private const int LongLine = 20;

    /// <summary>Longer than any paragraph; ends the joining of a text without any stop.</summary>
    private const int LongestText = 20_000;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，。；,;、");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。；：,;:");

    /// <summary>Whether <paramref name="next"/> goes on with the sentence of <paramref name="text"/>.</summary>
    /// <param name="text">A paragraph so far.</param>
    /// <param name="next">The next line as it stands in the file, with its indent.</param>
    public static bool GoesOn(string text, string next)
    {
        if (text.Length is 0 or > LongestText || next.StartsWith('\t') || next.StartsWith("　　", StringComparison.Ordinal) || next.StartsWith("    ", StringComparison.Ordinal)) return false;
        var line = next.Trim();
        if (line.Length == 0 || TextLabel.IsLabelled(line)) return false;
        if (line[0] is '，' or '。' or '；' or '、' or '）' or '》' or '”') return true;
        if (EndsSentence(text) || !MayGoOn(line[0])) return false;
        if (text[^1] is '，' or '、' or ',' or '（' or '《' or '“') return true;
        if (char.IsAsciiDigit(line[0]) && text[^1] is '为' or '是' or '达' or '约' or '共' or '计' or '至' or '占') return true;
        if (LeavesOpen(text, '《', '》', line) || LeavesOpen(text, '（', '）', line) || LeavesOpen(text, '“', '”', line)) return true;
        return line.AsSpan().ContainsAny(SentenceMarks) && (text.Length >= LongLine || text.AsSpan().ContainsAny(ClauseMarks));
    }

    /// <summary>The two pieces as one text: Chinese joins without space, Latin words and digits with one.</summary>
    public static string Join(string text, string next)
    {
        var line = next.Trim();
        return char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetterOrDigit(line[0]) ? $"{text} {line}" : text + line;
    }

    private static bool EndsSentence(string text)
    {
        var end = text.TrimEnd('”', '"', '’', '』', ' ');
        return end.Length == 0 || end[^1] is '。' or '！' or '？' or '；' or '：' or '!' or '?' or ';' or ':' or '.' or '…' or '）' or ')' or '》' or '】' || end.Length < text.TrimEnd().Length;
    }

    private static bool MayGoOn(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c) || c is '“' or '《' or '（' || (c >= '\u4E00' && c <= '\u9FFF');

    private static bool LeavesOpen(string text, char open, char close, string next) =>
        text.LastIndexOf(open) > text.LastIndexOf(close) && next.IndexOf(close, StringComparison.Ordinal) is var at and >= 0
        && (next.IndexOf(open, StringComparison.Ordinal) is var again && (again < 0 || at < again));
}
