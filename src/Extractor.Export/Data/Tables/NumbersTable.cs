using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Results;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a printed number with how far it was verified.</summary>
public sealed class NumbersTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "numbers";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("number_index", DataType.Integer, IsRequired: true),
        new("value", DataType.Number, IsRequired: true),
        new("unit", DataType.Text),
        new("state", DataType.Text, IsRequired: true),
        new("reason", DataType.Text),
        new("claim_indices", DataType.Text),
        .. PlaceColumns.All,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "number_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument, ToTable];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["state"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        for (var i = 0; i < document.Numbers.Length; i++)
        {
            var number = document.Numbers[i];
            sink.Text(document.Path);
            sink.Whole(i);
            sink.Number(number.Value);
            sink.Text(number.Unit);
            sink.Text(number.State);
            sink.Text(number.Reason);
            sink.Text(number.Claims.IsEmpty ? null : string.Join(' ', number.Claims.Select(c => c.ToString(CultureInfo.InvariantCulture))));
            sink.Place(number.Place);
            sink.EndRow();
        }
    }
}
