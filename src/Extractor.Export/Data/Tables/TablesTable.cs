using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a table of a document.</summary>
public sealed class TablesTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "tables";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("table_index", DataType.Integer, IsRequired: true),
        new("block_index", DataType.Integer, IsRequired: true),
        new("title", DataType.Text),
        new("unit", DataType.Text),
        new("statement", DataType.Text),
        new("rows", DataType.Integer, IsRequired: true),
        new("columns", DataType.Integer, IsRequired: true),
        new("first_page", DataType.Integer),
        new("last_page", DataType.Integer),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "table_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var table in document.Tables)
        {
            sink.Text(document.Path);
            sink.Whole(table.Index);
            sink.Whole(table.Block);
            sink.Text(table.Title);
            sink.Text(table.Unit);
            sink.Text(table.Statement);
            sink.Whole(table.Rows);
            sink.Whole(table.Columns);
            sink.Whole(table.Pages.IsEmpty ? null : table.Pages[0]);
            sink.Whole(table.Pages.IsEmpty ? null : table.Pages[^1]);
            sink.EndRow();
        }
    }
}
