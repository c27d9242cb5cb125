namespace Extractor.Ingest.Html;

/// <summary>Tells a line of a table of contents by its leader dots and page number.</summary>
internal static class ContentsLine
{
    /// <summary>Whether the text is the heading of a table of contents.</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length > 10) return false;
        var squeezed = text.Replace(" ", "", StringComparison.Ordinal).TrimEnd('：', ':');
        return squeezed is "目录" or "目次" or "目錄";
    }

    /// <summary>Whether the text ends in a page number set off by white space; enough for a line right after the heading.</summary>
    public static bool EndsInPage(string text)
    {
        var space = text.AsSpan().LastIndexOfAny(' ', '\t');
        return space > 0 && text.Length - space is > 1 and <= 5 && !text.AsSpan(space + 1).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether the text ends in leaders and a page number, as in <c>一、概况…………2</c>.</summary>
    public static bool Matches(string text)
    {
        var end = text.Length;
        var at = end;
        while (at > 0 && text[at - 1] is (>= '0' and <= '9') or ' ' or '-' or ')' or '(') at--;
        if (end - at is 0 or > 8 || text.Contains('\n')) return false;
        var weight = 0;
        while (at > 0 && text[at - 1] is '.' or '…' or '·' or '．' or '。' or '•' or '-' or '—' or '_' or '⋯' or ' ')
        {
            at--;
            weight += text[at] switch { '…' or '⋯' => 3, ' ' => 0, _ => 1 };
        }

        return at > 0 && weight >= 6;
    }
}
