using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a performance indicator.</summary>
public sealed class IndicatorsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "indicators";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("indicator_index", DataType.Integer, IsRequired: true),
        new("entity", DataType.Text),
        new("fiscal_year", DataType.Integer),
        new("form", DataType.Integer, IsRequired: true),
        new("project", DataType.Text),
        new("path", DataType.Text, IsRequired: true),
        new("target", DataType.Text),
        new("actual", DataType.Text),
        new("weight", DataType.Number),
        new("score", DataType.Number),
        new("completion", DataType.Text),
        new("deviation_reason", DataType.Text),
        new("scoring_rule", DataType.Text),
        .. PlaceColumns.All,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "indicator_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument, ToTable];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["entity", "fiscal_year"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        for (var i = 0; i < document.Indicators.Length; i++)
        {
            var indicator = document.Indicators[i];
            sink.Text(document.Path);
            sink.Whole(i);
            sink.Text(document.Entity);
            sink.Whole(document.FiscalYear);
            sink.Whole(indicator.Form);
            sink.Text(indicator.Project);
            sink.Text(indicator.Path);
            sink.Text(indicator.Target);
            sink.Text(indicator.Actual);
            sink.Number(indicator.Weight);
            sink.Number(indicator.Score);
            sink.Text(indicator.Completion);
            sink.Text(indicator.Reason);
            sink.Text(indicator.Rule);
            sink.Place(indicator.Place);
            sink.EndRow();
        }
    }
}
