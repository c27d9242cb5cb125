using System.Collections.Immutable;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a figure of a recognised statement or form, with its dimensions.</summary>
public sealed class FactsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "facts";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("fact_index", DataType.Integer, IsRequired: true),
        new("entity", DataType.Text),
        new("fiscal_year", DataType.Integer),
        new("statement", DataType.Text, IsRequired: true),
        new("line", DataType.Text, IsRequired: true),
        new("line_label", DataType.Text),
        new("code", DataType.Text),
        new("measure", DataType.Text, IsRequired: true),
        new("measure_label", DataType.Text),
        new("amount", DataType.Number, IsRequired: true),
        new("unit", DataType.Text),
        new("amount_yuan", DataType.Number),
        .. PlaceColumns.All,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "fact_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument, ToTable];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["statement", "line", "measure"], ["entity", "fiscal_year"], ["code"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        for (var i = 0; i < document.Facts.Length; i++)
        {
            var fact = document.Facts[i];
            sink.Text(document.Path);
            sink.Whole(i);
            sink.Text(document.Entity);
            sink.Whole(document.FiscalYear);
            sink.Text(fact.Statement);
            sink.Text(fact.Line);
            sink.Text(fact.LineLabel);
            sink.Text(fact.Code);
            sink.Text(fact.Column);
            sink.Text(fact.ColumnLabel);
            sink.Number(fact.Amount);
            sink.Text(fact.Unit);
            sink.Number(fact.AmountInYuan);
            sink.Place(fact.Place);
            sink.EndRow();
        }
    }
}
