using Extractor.Audit.Findings;
using Extractor.Audit.Results;

namespace Extractor.Export.Html.Pages;

/// <summary>Finds the printed letters of a place on the drawn pages, one box for each line they stand on.</summary>
internal sealed class SheetBoxes(DocumentResult document)
{
    private readonly ILookup<TextKey, (int Page, PrintRow Print)> _prints = document.Sheets
        .SelectMany(s => s.Prints.Select(p => (s.Page, Print: p))).ToLookup(p => TextKey.Of(p.Print));

    /// <summary>The boxes in the order of the text; none where the place is not on a page.</summary>
    public IReadOnlyList<SheetBox> Of(Location? place)
    {
        if (place is null || TextKey.Of(place) is not { } key) return [];
        var (start, end) = (place.Start ?? 0, place.End ?? int.MaxValue);
        var boxes = new List<SheetBox>();
        foreach (var (page, print) in _prints[key])
        {
            if (print.Start >= end || print.Start + print.Text.Length <= start) continue;
            var part = Part(page, print, Math.Max(0, start - print.Start), (int)Math.Min(print.Text.Length, (long)end - print.Start));
            if (boxes.Count > 0 && boxes[^1].Joins(part)) boxes[^1] = boxes[^1].With(part);
            else boxes.Add(part);
        }

        return boxes;
    }

    // Chinese characters are as wide as two digits in nearly every font.
    private static SheetBox Part(int page, PrintRow print, int start, int end)
    {
        var (before, inside, whole) = (Width(print.Text.AsSpan(0, start)), Width(print.Text.AsSpan(start, end - start)), Width(print.Text));
        var step = (print.Right - print.Left) / (double)whole;
        return new SheetBox(page, print.Left + (int)(before * step), print.Top, print.Left + (int)((before + inside) * step), print.Bottom);
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var letter in text) width += letter >= '\u2010' ? 2 : 1;
        return width;
    }
}

/// <summary>A stretch of a line on a page, in tenths of a point from the top left.</summary>
internal readonly record struct SheetBox(int Page, int Left, int Top, int Right, int Bottom)
{
    /// <summary>Whether another follows it on the same line.</summary>
    public bool Joins(SheetBox next) => next.Page == Page && next.Left >= Left && next.Top < (Top + Bottom) / 2 && next.Bottom > (Top + Bottom) / 2;

    /// <summary>Both in one.</summary>
    public SheetBox With(SheetBox next) => new(Page, Math.Min(Left, next.Left), Math.Min(Top, next.Top), Math.Max(Right, next.Right), Math.Max(Bottom, next.Bottom));
}
