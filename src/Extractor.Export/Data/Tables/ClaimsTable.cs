using System.Collections.Immutable;
using Extractor.Audit.Results;
using Extractor.Export.Notation;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a claim with its verdict; the place is that of the stated value.</summary>
public sealed class ClaimsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "claims";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("claim_index", DataType.Integer, IsRequired: true),
        new("check_name", DataType.Text, IsRequired: true),
        new("verdict", DataType.Text, IsRequired: true),
        new("relation", DataType.Text),
        new("tolerance", DataType.Text),
        new("stated_text", DataType.Text),
        new("stated_value", DataType.Number),
        new("unit", DataType.Text),
        new("computed_value", DataType.Number),
        new("low", DataType.Number),
        new("high", DataType.Number),
        new("formula", DataType.Text),
        new("reason", DataType.Text),
        new("operand_count", DataType.Integer, IsRequired: true),
        .. PlaceColumns.All,
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "claim_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument, ToTable];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["check_name", "verdict"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var claim in document.Claims)
        {
            sink.Text(document.Path);
            sink.Whole(claim.Index);
            sink.Text(claim.Check);
            sink.Text(claim.Verdict);
            sink.Text(claim.Relation);
            sink.Text(claim.Tolerance);
            sink.Text(claim.Stated.Text);
            sink.Number(claim.Stated.Value);
            sink.Text(claim.Stated.Unit);
            sink.Number(claim.Computed is { } value ? Figures.Rounded(value.Value) : null);
            sink.Number(claim.Computed is { } low ? Figures.Rounded(low.Low) : null);
            sink.Number(claim.Computed is { } high ? Figures.Rounded(high.High) : null);
            sink.Text(claim.Computed?.Formula);
            sink.Text(claim.Reason);
            sink.Whole(claim.Operands.Length);
            sink.Place(claim.Operands.IsEmpty ? null : claim.Operands[0]);
            sink.EndRow();
        }
    }
}
