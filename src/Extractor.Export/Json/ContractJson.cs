using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Export.Notation;

namespace Extractor.Export.Json;

/// <summary>The pieces the JSON outputs share. Absent fields are left out, Chinese stays readable.</summary>
internal static class ContractJson
{
    /// <summary>Options of the writers: files of their own, never embedded in markup, so only what JSON needs is escaped.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, for files people read.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void Optional(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void Amount(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, Figures.Rounded(value));

    public static void Strings(this Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void Stated(this Utf8JsonWriter json, StatedValue? stated)
    {
        if (stated is null) return;
        json.WriteStartObject("stated");
        json.WriteString("text", stated.Text);
        json.WriteNumber("value", stated.Value);
        json.WriteString("unit", stated.Unit);
        json.WriteEndObject();
    }

    /// <summary>The decision to let a finding stand; nothing where there is none.</summary>
    public static void Suppression(this Utf8JsonWriter json, string name, Suppression? suppression)
    {
        if (suppression is null) return;
        json.WriteStartObject(name);
        json.WriteString("reason", suppression.Reason);
        json.WriteString("author", suppression.Author);
        json.WriteString("date", Day(suppression.Date));
        json.Optional("expires", suppression.Expires is { } last ? Day(last) : null);
        json.WriteEndObject();
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void Computed(this Utf8JsonWriter json, ComputedValue? computed)
    {
        if (computed is null) return;
        json.WriteStartObject("computed");
        json.Amount("value", computed.Value);
        json.Amount("low", computed.Low);
        json.Amount("high", computed.High);
        json.WriteString("formula", computed.Formula);
        json.WriteEndObject();
    }

    public static void Place(this Utf8JsonWriter json, Location place)
    {
        json.WriteStartObject();
        json.WriteString("quote", place.Quote);
        json.Optional("document", place.Document);
        json.Optional("page", place.Page);
        if (place.Box is { } box)
        {
            json.WriteStartArray("box");
            foreach (var edge in box) json.WriteNumberValue(Math.Round(edge, 2));
            json.WriteEndArray();
        }

        json.Optional("block", place.Block);
        json.Optional("start", place.Start);
        json.Optional("end", place.End);
        json.Optional("table", place.Table);
        json.Optional("row", place.Row);
        json.Optional("column", place.Column);
        json.Optional("rowLabel", place.RowLabel);
        json.Optional("columnLabel", place.ColumnLabel);
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Place"/> wrote.</summary>
    public static Location ReadPlace(JsonElement json) => new()
    {
        Quote = json.GetProperty("quote").GetString()!,
        Document = Text(json, "document"),
        Page = Whole(json, "page"),
        Box = json.TryGetProperty("box", out var box) ? [.. box.EnumerateArray().Select(e => e.GetDouble())] : (ImmutableArray<double>?)null,
        Block = Whole(json, "block"),
        Start = Whole(json, "start"),
        End = Whole(json, "end"),
        Table = Whole(json, "table"),
        Row = Whole(json, "row"),
        Column = Whole(json, "column"),
        RowLabel = Text(json, "rowLabel"),
        ColumnLabel = Text(json, "columnLabel"),
    };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Whole(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
