using System.Text.Json;
using Extractor.Audit.Results;
using Extractor.Export.Json;
using Extractor.Export.Notation;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Documents;

/// <summary><c>documents/&lt;input path&gt;.json</c>: the structured document, in the fields of the output contract.</summary>
public sealed class DocumentsExporter : IRunExporter
{
    /// <summary>Name and version of the documents' shape.</summary>
    public const string Schema = "extractor.document/1";

    /// <inheritdoc/>
    public string Name => "documents";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var document in run.Documents)
        {
            using var stream = output.Create($"documents/{DocumentFile.Stem(document.Path)}.json");
            using var json = new Utf8JsonWriter(stream, ContractJson.Compact);
            WriteDocument(json, document);
            json.Flush();
            stream.WriteByte((byte)'\n');
        }
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentResult document)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("path", document.Path);
        json.Optional("sha256", document.Sha256.Length == 0 ? null : document.Sha256);
        json.WriteString("format", document.Format);
        json.WriteString("kind", document.Kind);
        json.Optional("entity", document.Entity);
        json.Optional("fiscalYear", document.FiscalYear);
        json.Optional("title", document.Title);
        json.Optional("published", document.Published);
        json.Optional("pages", document.Pages);
        json.WriteString("status", document.Status);
        json.WriteStartArray("problems");
        foreach (var problem in document.Problems) WriteProblem(json, problem);
        json.WriteEndArray();
        json.WriteStartArray("blocks");
        foreach (var block in document.Blocks) WriteBlock(json, block);
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in document.Tables) WriteTable(json, table);
        json.WriteEndArray();
        WriteDerivations(json, document);
        json.WriteEndObject();
    }

    /// <summary>The arithmetic of the findings that have one.</summary>
    private static void WriteDerivations(Utf8JsonWriter json, DocumentResult document)
    {
        var findings = document.Findings.AddRange(document.Repeated);
        if (findings.All(f => f.Derivation is null)) return;
        json.WriteStartArray("derivations");
        foreach (var finding in findings)
        {
            if (finding.Derivation is not { } derivation) continue;
            json.WriteStartObject();
            DerivationJson.Write(json, finding, derivation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProblem(Utf8JsonWriter json, ProblemRow problem)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        json.WriteString("level", problem.Level);
        json.WriteString("message", problem.Message);
        json.Optional("part", problem.Part);
        json.Optional("page", problem.Page);
        json.Optional("block", problem.Block);
        json.Optional("line", problem.Line);
        json.Optional("offset", problem.Offset);
        json.WriteEndObject();
    }

    private static void WriteBlock(Utf8JsonWriter json, BlockRow block)
    {
        json.WriteStartObject();
        json.WriteNumber("index", block.Index);
        json.WriteString("kind", block.Kind);
        json.Optional("level", block.Level > 0 ? block.Level : null);
        json.Optional("page", block.Page);
        json.Optional("table", block.Table);
        json.Optional("text", block.Table is null ? block.Text : null);
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, TableRow table)
    {
        json.WriteStartObject();
        json.WriteNumber("index", table.Index);
        json.WriteNumber("block", table.Block);
        json.Optional("title", table.Title);
        json.Optional("unit", table.Unit);
        json.Optional("statement", table.Statement);
        if (!table.Pages.IsEmpty)
        {
            json.WriteStartArray("pages");
            foreach (var page in table.Pages) json.WriteNumberValue(page);
            json.WriteEndArray();
        }

        json.WriteNumber("rows", table.Rows);
        json.WriteNumber("columns", table.Columns);
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            json.WriteStartObject();
            json.WriteNumber("row", cell.Row);
            json.WriteNumber("column", cell.Column);
            json.WriteNumber("rowSpan", cell.RowSpan);
            json.WriteNumber("columnSpan", cell.ColumnSpan);
            json.WriteString("text", cell.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
