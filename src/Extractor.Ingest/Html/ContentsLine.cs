namespace Extractor.Ingest.Html;

/// <summary>Tells a line of a table of contents by its leader dots and page number.</summary>
internal static class ContentsLine
{
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
