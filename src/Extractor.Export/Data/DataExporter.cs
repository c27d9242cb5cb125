using System.Text.Json;
using Extractor.Export.Csv;
using Extractor.Export.Json;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Data;

/// <summary><c>data/*.csv</c> and the Frictionless description of them, <c>data/datapackage.json</c>.</summary>
public sealed class DataExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "data";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var files = DataTables.All.Select(t => (Table: t, File: new CsvFile(output.Create($"data/{t.Name}.csv")))).ToArray();
        try
        {
            foreach (var (table, file) in files) table.WriteHeader(file);
            foreach (var document in run.Documents)
            {
                foreach (var (table, file) in files) table.Write(document, file);
            }
        }
        finally
        {
            foreach (var (_, file) in files) file.Dispose();
        }

        WriteDescription(run, output);
    }

    private static void WriteDescription(RunResults run, IOutputFolder output)
    {
        using var stream = output.Create("data/datapackage.json");
        using var json = new Utf8JsonWriter(stream, ContractJson.Indented);
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "extractor");
        json.WriteString("title", run.Text("data.package.title"));
        json.WriteString("description", run.Text("data.package.description"));
        json.WriteString("version", run.Manifest.Version);
        json.WriteStartArray("resources");
        foreach (var table in DataTables.All) WriteResource(run, json, table);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteResource(RunResults run, Utf8JsonWriter json, DataTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", table.Name + ".csv");
        json.WriteString("description", run.Text("data.table." + table.Name));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns) WriteField(run, json, column);
        json.WriteEndArray();
        json.Strings("primaryKey", table.Key);
        if (!table.References.IsEmpty)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var reference in table.References) WriteReference(json, reference);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(RunResults run, Utf8JsonWriter json, DataColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            DataType.Integer => "integer",
            DataType.Number => "number",
            _ => "string",
        });
        json.WriteString("description", run.Text("data.column." + column.Name));
        if (column.IsRequired)
        {
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, DataReference reference)
    {
        json.WriteStartObject();
        json.Strings("fields", reference.Columns);
        json.WriteStartObject("reference");
        json.WriteString("resource", reference.Table);
        json.Strings("fields", reference.Target);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
