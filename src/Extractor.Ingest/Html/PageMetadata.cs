using AngleSharp.Dom;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads what a page's head declares: title, date of publication, producer.</summary>
internal static class PageMetadata
{
    private static readonly string[] TitleNames = ["articletitle", "og:title", "dc.title", "title"];

    private static readonly string[] DateNames =
        ["pubdate", "publishdate", "publish_date", "pubtime", "publishtime", "article:published_time", "firstpublishedtime", "dc.date", "dc.date.issued", "releasedate"];

    /// <summary>The metadata of a parsed page.</summary>
    public static DocumentMetadata Of(IDocument page)
    {
        var declared = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            if (name is { Length: > 0 } && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content) declared.TryAdd(name.Trim(), content);
        }

        var title = page.Head?.GetElementsByTagName("title") is { Length: > 0 } titles ? titles[0].TextContent : null;
        return new DocumentMetadata
        {
            Title = First(declared, TitleNames) ?? (string.IsNullOrWhiteSpace(title) ? null : Line(title)),
            Published = First(declared, DateNames),
            Producer = declared.GetValueOrDefault("generator"),
        };
    }

    private static string? First(Dictionary<string, string> declared, string[] names)
    {
        foreach (var name in names)
        {
            if (declared.TryGetValue(name, out var value)) return Line(value);
        }

        return null;
    }

    private static string Line(string text)
    {
        var line = new InlineText();
        line.Append(text);
        return line.Take();
    }
}
