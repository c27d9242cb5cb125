using System.Collections.Immutable;
using Extractor.Audit.Findings;

namespace Extractor.Export.Data;

/// <summary>The columns of a place, the same in every table that has one.</summary>
internal static class PlaceColumns
{
    public static ImmutableArray<DataColumn> All { get; } =
    [
        new("quote", DataType.Text),
        new("page", DataType.Integer),
        new("block_index", DataType.Integer),
        new("char_start", DataType.Integer),
        new("char_end", DataType.Integer),
        new("table_index", DataType.Integer),
        new("row_index", DataType.Integer),
        new("column_index", DataType.Integer),
        new("row_label", DataType.Text),
        new("column_label", DataType.Text),
    ];

    public static void Place(this IRowSink sink, Location? place)
    {
        sink.Text(place?.Quote);
        sink.Whole(place?.Page);
        sink.Whole(place?.Block);
        sink.Whole(place?.Start);
        sink.Whole(place?.End);
        sink.Whole(place?.Table);
        sink.Whole(place?.Row);
        sink.Whole(place?.Column);
        sink.Text(place?.RowLabel);
        sink.Text(place?.ColumnLabel);
    }
}
