using System.Collections.Immutable;

namespace Extractor.Core.Places;

/// <summary>Where a run of characters of a text was printed. A text of a paged format is covered by segments (a word or a line each) in text order.</summary>
/// <param name="Span">Characters of the owning text (a block's or a cell's).</param>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Box">The box of these characters.</param>
public readonly record struct PageSegment(CharSpan Span, int Page, BoundingBox Box)
{
    /// <summary>The place of some characters: the union of the segments they touch on the first page they touch, or null where nothing is known (flowing formats).</summary>
    public static PageAnchor? Locate(ImmutableArray<PageSegment> segments, CharSpan span)
    {
        PageAnchor? found = null;
        if (segments.IsDefaultOrEmpty) return found;
        foreach (var segment in segments)
        {
            if (!segment.Span.Overlaps(span)) continue;
            var part = segment.Part(span);
            if (found is null) found = new PageAnchor(segment.Page, part);
            else if (found.Page == segment.Page) found = found with { Box = found.Box.Union(part) };
        }

        return found;
    }

    /// <summary>The share of the box that the characters common to both spans take, assuming equal widths.</summary>
    private BoundingBox Part(CharSpan span)
    {
        var from = Math.Max(span.Start, Span.Start) - Span.Start;
        var to = Math.Min(span.End, Span.End) - Span.Start;
        var step = Box.Width / Math.Max(1, Span.Length);
        return Box with { Left = Box.Left + (from * step), Right = Box.Left + (to * step) };
    }
}
