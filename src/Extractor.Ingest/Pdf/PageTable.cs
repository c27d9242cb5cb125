using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>A table, or the part of one that stands on a page.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Places of the column edges, left to right.</param>
/// <param name="Cells">The cells by row, then column.</param>
internal sealed record PageTable(PageFrame Frame, Area Box, int Rows, ImmutableArray<double> Columns, ImmutableArray<PageCell> Cells)
{
    /// <summary>Whether ruling lines made it (and not the alignment of its text).</summary>
    public bool IsRuled { get; init; } = true;
}

/// <summary>A cell on a page.</summary>
/// <param name="Place">Its grid positions.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Lines">Its lines of text, top to bottom.</param>
internal sealed record PageCell(GridRectangle Place, double Width, ImmutableArray<TextLine> Lines)
{
    /// <summary>Whether it holds no text.</summary>
    public bool IsEmpty => Lines.IsEmpty;
}
