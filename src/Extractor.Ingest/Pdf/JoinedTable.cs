using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>A table over one or more pages.</summary>
/// <param name="Columns">Places of the column edges, relative to the left one.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Pages">The pages it stands on.</param>
internal sealed record JoinedTable(ImmutableArray<double> Columns, int Rows, ImmutableArray<JoinedCell> Cells, ImmutableArray<int> Pages)
{
    /// <summary>A table that stands on one page so far.</summary>
    public static JoinedTable Of(PageTable table) => new(
        [.. table.Columns.Select(c => c - table.Columns[0])], table.Rows,
        [.. table.Cells.Select(c => new JoinedCell(c.Place, [(table.Frame, c)]))], [table.Frame.Number]);
}

/// <summary>A cell of a joined table with its parts, one a page.</summary>
internal sealed record JoinedCell(GridRectangle Place, ImmutableArray<(PageFrame Frame, PageCell Cell)> Parts)
{
    /// <summary>Whether no part holds text.</summary>
    public bool IsEmpty => Parts.All(p => p.Cell.IsEmpty);

    /// <summary>The text of all parts.</summary>
    public string Text => CellText.Read(Parts).Text;

    /// <summary>Whether it spans rows.</summary>
    public bool IsTall => Place.EndRow - Place.Row > 1;
}
