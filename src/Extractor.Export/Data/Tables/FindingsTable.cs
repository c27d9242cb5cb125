using System.Collections.Immutable;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Json;
using Extractor.Export.Notation;

namespace Extractor.Export.Data.Tables;

/// <summary>One row a finding; the place is that of the stated value, the difference is stated less computed.</summary>
public sealed class FindingsTable : DataTable
{
    /// <inheritdoc/>
    public override string Name => "findings";

    /// <inheritdoc/>
    public override ImmutableArray<DataColumn> Columns { get; } =
    [
        new("document", DataType.Text, IsRequired: true),
        new("finding_index", DataType.Integer, IsRequired: true),
        new("id", DataType.Text, IsRequired: true),
        new("severity", DataType.Text, IsRequired: true),
        new("code", DataType.Text, IsRequired: true),
        new("check_name", DataType.Text, IsRequired: true),
        new("entity", DataType.Text),
        new("fiscal_year", DataType.Integer),
        new("message", DataType.Text, IsRequired: true),
        new("stated_text", DataType.Text),
        new("stated_value", DataType.Number),
        new("unit", DataType.Text),
        new("computed_value", DataType.Number),
        new("low", DataType.Number),
        new("high", DataType.Number),
        new("difference", DataType.Number),
        new("formula", DataType.Text),
        new("cause_kind", DataType.Text),
        new("cause", DataType.Text),
        new("confidence", DataType.Number, IsRequired: true),
        new("verdict", DataType.Text, IsRequired: true),
        new("section", DataType.Text),
        .. PlaceColumns.All,
        new("root", DataType.Text),
        new("also_in", DataType.Text),
        new("baseline_state", DataType.Text, IsRequired: true),
        new("suppression_reason", DataType.Text),
        new("suppression_author", DataType.Text),
        new("suppression_date", DataType.Text),
        new("suppression_expires", DataType.Text),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<string> Key => ["document", "finding_index"];

    /// <inheritdoc/>
    public override ImmutableArray<DataReference> References => [ToDocument, ToTable];

    /// <inheritdoc/>
    public override ImmutableArray<ImmutableArray<string>> Indices => [["id"], ["check_name"], ["severity"]];

    /// <inheritdoc/>
    public override void Write(DocumentResult document, IRowSink sink)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sink);
        for (var i = 0; i < document.Findings.Length; i++) Write(document, i, document.Findings[i], sink);
    }

    private static void Write(DocumentResult document, int index, Finding finding, IRowSink sink)
    {
        sink.Text(document.Path);
        sink.Whole(index);
        sink.Text(finding.Id);
        sink.Text(Kebab.Of(finding.Severity));
        sink.Text(finding.Code);
        sink.Text(finding.Check);
        sink.Text(document.Entity);
        sink.Whole(document.FiscalYear);
        sink.Text(finding.Message);
        sink.Text(finding.Stated?.Text);
        sink.Number(finding.Stated?.Value);
        sink.Text(finding.Stated?.Unit);
        sink.Number(finding.Computed is { } value ? Figures.Rounded(value.Value) : null);
        sink.Number(finding.Computed is { } low ? Figures.Rounded(low.Low) : null);
        sink.Number(finding.Computed is { } high ? Figures.Rounded(high.High) : null);
        sink.Number(Figures.Difference(finding.Stated, finding.Computed));
        sink.Text(finding.Computed?.Formula);
        sink.Text(finding.Cause?.Kind);
        sink.Text(finding.Cause?.Text);
        sink.Number(finding.Confidence);
        sink.Text(Kebab.Of(finding.Verdict));
        sink.Text(finding.Section.Length == 0 ? null : finding.Section);
        sink.Place(finding.Locations.IsEmpty ? null : finding.Locations[0]);
        sink.Text(finding.Root);
        sink.Text(finding.AlsoIn.IsEmpty ? null : string.Join("; ", finding.AlsoIn));
        sink.Text(Kebab.Of(finding.BaselineState));
        sink.Text(finding.Suppression?.Reason);
        sink.Text(finding.Suppression?.Author);
        sink.Text(Day(finding.Suppression?.Date));
        sink.Text(Day(finding.Suppression?.Expires));
        sink.EndRow();
    }

    private static string? Day(DateOnly? day) => day is { } known ? ContractJson.Day(known) : null;
}
