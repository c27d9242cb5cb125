using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a cell; a merged cell stands once, at its top left.</summary>
public sealed class CellsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "cells";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("table_index", DataType.Integer, IsRequired: true),
        new("row_index", DataType.Integer, IsRequired: true),
        new("column_index", DataType.Integer, IsRequired: true),
        new("row_span", DataType.Integer, IsRequired: true),
        new("column_span", DataType.Integer, IsRequired: true),
        new("text", DataType.Text),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "table_index", "row_index", "column_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToTable];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var table in document.Tables)
        {
            foreach (var cell in table.Cells)
            {
                sink.Text(document.Path);
                sink.Whole(table.Index);
                sink.Whole(cell.Row);
                sink.Whole(cell.Column);
                sink.Whole(cell.RowSpan);
                sink.Whole(cell.ColumnSpan);
                sink.Text(cell.Text);
                sink.EndRow();
            }
        }
    }
}
