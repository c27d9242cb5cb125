using System.Buffers;
using System.Text;

namespace Extractor.Ingest.Sniffing;

/// <summary>Tells HTML and MIME from the first bytes, in whatever encoding: tags and headers are ASCII in all of them.</summary>
internal static class MarkupHead
{
    private const int Length = 64 * 1024;

    private static readonly string[] FirstTags =
    [
        "!doctype html", "html", "head", "body", "title", "meta", "link", "script", "style", "table", "div", "p", "span", "h1", "h2", "h3", "center",
        "font", "article", "section", "main", "header", "ul", "ol", "br", "b", "a", "img",
    ];

    private static readonly string[] TellingTags = ["<!doctype html", "<html", "<body"];

    private static readonly SearchValues<char> AfterTag = SearchValues.Create(" \t\r\n>/");

    /// <summary>The head in lower case, without mark and without the zero bytes of wide encodings; bytes beyond ASCII stand as <c>\u0080</c>.</summary>
    public static string Read(ReadOnlySpan<byte> source)
    {
        var head = source[..Math.Min(source.Length, Length)];
        var text = new StringBuilder(head.Length);
        foreach (var b in head)
        {
            if (b == 0 || (text.Length == 0 && b is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF)) continue;
            text.Append((char)(b is >= (byte)'A' and <= (byte)'Z' ? b + 32 : Math.Min(b, (byte)0x80)));
        }

        return text.ToString();
    }

    /// <summary>Whether the head is that of an HTML page: its first tag, after comments and an XML prolog, is an element of HTML, or html or body follow.</summary>
    public static bool IsHtml(string head)
    {
        var at = AfterProlog(head);
        var firstTags = IsXml(head) ? FirstTags.AsSpan(0, 2) : FirstTags;
        foreach (var tag in firstTags)
        {
            if (at < head.Length && head[at] == '<' && IsTag(head, at + 1, tag)) return true;
        }

        if (IsXml(head)) return false;
        foreach (var tag in TellingTags)
        {
            for (var found = head.IndexOf(tag, StringComparison.Ordinal); found >= 0; found = head.IndexOf(tag, found + 1, StringComparison.Ordinal))
            {
                if (IsTag(head, found + 1, tag[1..])) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the head is XML of another kind.</summary>
    public static bool IsXml(string head) => head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.Ordinal);

    /// <summary>Whether the head is that of a page saved as one MIME file.</summary>
    public static bool IsMime(string head)
    {
        var text = head.AsSpan().TrimStart();
        var name = text.IndexOf(':');
        if (name <= 0 || text[..name].ContainsAnyExcept(HeaderName)) return false;
        var top = text[..Math.Min(text.Length, 8192)];
        return top.Contains("mime-version:", StringComparison.Ordinal) && top.Contains("content-type:", StringComparison.Ordinal)
            && (top.Contains("multipart/", StringComparison.Ordinal) || top.Contains("text/html", StringComparison.Ordinal));
    }

    private static readonly SearchValues<char> HeaderName = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static bool IsTag(string head, int at, string tag) =>
        string.CompareOrdinal(head, at, tag, 0, tag.Length) == 0
        && (at + tag.Length == head.Length || AfterTag.Contains(head[at + tag.Length]));

    private static int AfterProlog(string head)
    {
        var at = 0;
        while (true)
        {
            while (at < head.Length && char.IsWhiteSpace(head[at])) at++;
            var close = string.CompareOrdinal(head, at, "<!--", 0, 4) == 0 ? "-->" : string.CompareOrdinal(head, at, "<?", 0, 2) == 0 ? "?>" : null;
            if (close is null) return at;
            var end = head.IndexOf(close, at + 2, StringComparison.Ordinal);
            if (end < 0) return at;
            at = end + close.Length;
        }
    }
}
