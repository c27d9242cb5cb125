using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a document.</summary>
public sealed class DocumentsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "documents";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("entity", DataType.Text),
        new("fiscal_year", DataType.Integer),
        new("kind", DataType.Text, IsRequired: true),
        new("title", DataType.Text),
        new("published", DataType.Text),
        new("format", DataType.Text, IsRequired: true),
        new("status", DataType.Text, IsRequired: true),
        new("pages", DataType.Integer),
        new("sha256", DataType.Text),
        new("block_count", DataType.Integer, IsRequired: true),
        new("table_count", DataType.Integer, IsRequired: true),
        new("claim_count", DataType.Integer, IsRequired: true),
        new("finding_count", DataType.Integer, IsRequired: true),
        new("problem_count", DataType.Integer, IsRequired: true),
        new("rendering_of", DataType.Text),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["entity", "fiscal_year"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        sink.Text(document.Path);
        sink.Text(document.Entity);
        sink.Whole(document.FiscalYear);
        sink.Text(document.Kind);
        sink.Text(document.Title);
        sink.Text(document.Published);
        sink.Text(document.Format);
        sink.Text(document.Status);
        sink.Whole(document.Pages);
        sink.Text(document.Sha256.Length == 0 ? null : document.Sha256);
        sink.Whole(document.Blocks.Length);
        sink.Whole(document.Tables.Length);
        sink.Whole(document.Claims.Length);
        sink.Whole(document.Findings.Length);
        sink.Whole(document.Problems.Length);
        sink.Text(document.RenderingOf);
        sink.EndRow();
    }
}
