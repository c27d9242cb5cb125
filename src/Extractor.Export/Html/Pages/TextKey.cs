using Extractor.Audit.Findings;
using Extractor.Audit.Results;

namespace Extractor.Export.Html.Pages;

/// <summary>A text of the document: a block's, or a cell's (whose block is told by its table).</summary>
internal readonly record struct TextKey(int Block, int? Table, int Row, int Column)
{
    /// <summary>The text a place stands in; null where it is another document's or none.</summary>
    public static TextKey? Of(Location place) => place switch
    {
        { Document: not null } => null,
        { Table: { } table, Row: { } row, Column: { } column } => new TextKey(0, table, row, column),
        { Block: { } block } => new TextKey(block, null, 0, 0),
        _ => null,
    };

    /// <summary>The text a printed run of letters belongs to.</summary>
    public static TextKey Of(PrintRow print) => print is { Table: { } table, Row: { } row, Column: { } column } ? new TextKey(0, table, row, column) : new TextKey(print.Block, null, 0, 0);
}
