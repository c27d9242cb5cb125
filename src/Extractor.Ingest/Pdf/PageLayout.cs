using Extractor.Core.Places;

namespace Extractor.Ingest.Pdf;

/// <summary>A page in reading order: lines of text and tables.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Items">What stands on it, in the order of reading.</param>
internal sealed record PageLayout(PageFrame Frame, List<PageItem> Items)
{
    /// <summary>The page as a sheet of paper.</summary>
    public required PageSheet Sheet { get; init; }
}

/// <summary>A line or a table of a page; exactly one of the two is set.</summary>
/// <param name="Top">Where it begins.</param>
/// <param name="Line">The line.</param>
/// <param name="Table">The table.</param>
/// <param name="Region">Number of the part of the page (a column of prose) it stands in, from 0.</param>
internal sealed record PageItem(double Top, TextLine? Line, PageTable? Table, int Region);
