using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells running headers, footers and page numbers from the text, by standing at the same height of several pages or by being a page number. Pure and thread-safe.</summary>
internal static partial class Furniture
{
    /// <summary>Share of the page height in which running lines stand.</summary>
    private const double Margin = 0.1;

    /// <summary>Takes the running lines out of the pages and returns their texts, each once.</summary>
    public static List<string> Remove(IReadOnlyList<PageLayout> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var pattern in Candidates(page).Select(i => Pattern(page, i)).Distinct()) counts[pattern] = counts.GetValueOrDefault(pattern) + 1;
        }

        var enough = Math.Max(2, Math.Min(3, pages.Count));
        var texts = new List<string>();
        foreach (var page in pages)
        {
            foreach (var item in Candidates(page).ToList())
            {
                if (counts[Pattern(page, item)] < enough && !PageNumber().IsMatch(item.Line!.Text)) continue;
                page.Items.Remove(item);
                if (!texts.Contains(item.Line!.Text)) texts.Add(item.Line.Text);
            }
        }

        return texts;
    }

    /// <summary>Lines in the top and bottom margins.</summary>
    private static IEnumerable<PageItem> Candidates(PageLayout page) => page.Items.Where(i =>
        i.Line is { } line && (line.Box.Bottom < page.Frame.Height * Margin || line.Box.Top > page.Frame.Height * (1 - Margin)));

    /// <summary>The line with its digits blotted out, and whether it stands above or below.</summary>
    private static string Pattern(PageLayout page, PageItem item) =>
        (item.Line!.Box.Top < page.Frame.Height / 2 ? "^" : "v") + string.Concat(item.Line.Text.Select(c => char.IsAsciiDigit(c) ? '#' : c)).Replace("##", "#", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:[-—–－―•·]*\s*\d{1,4}\s*[-—–－―•·]*|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4})\s*$")]
    private static partial Regex PageNumber();
}
