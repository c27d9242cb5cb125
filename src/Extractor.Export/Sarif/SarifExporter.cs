using System.Text.Json;
using Extractor.Export.Json;
using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Totals;

namespace Extractor.Export.Sarif;

/// <summary><c>findings.sarif</c>: SARIF 2.1.0, for tools that show findings of any kind.</summary>
public sealed class SarifExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var rules = SarifRules.Of(RunTotals.Of(run));
        using var stream = output.Create("findings.sarif");
        using var json = new Utf8JsonWriter(stream, ContractJson.Indented);
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        rules.WriteTool(json, run);
        WriteInvocation(json, run);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResult.UriBase);
        json.Message("description", run.Text("export.sarif.base"));
        json.WriteEndObject();
        json.WriteEndObject();
        WriteArtifacts(json, run);
        WriteResults(json, run, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteInvocation(Utf8JsonWriter json, RunResults run)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var input in run.Manifest.Inputs.Where(i => i.Reason is not null))
        {
            json.WriteStartObject();
            json.WriteString("level", input.Status == "failed" ? "error" : "warning");
            json.Message("message", input.Hint is { } hint ? $"{input.Reason} {hint}" : input.Reason!);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifResult.WriteArtifact(json, input.Path, null);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, RunResults run)
    {
        json.WriteStartArray("artifacts");
        foreach (var document in run.Documents)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", SarifResult.Uri(document.Path));
            json.WriteString("uriBaseId", SarifResult.UriBase);
            json.WriteEndObject();
            if (document.Sha256.Length > 0)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", document.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResults(Utf8JsonWriter json, RunResults run, SarifRules rules)
    {
        json.WriteStartArray("results");
        var result = new SarifResult(run, rules);
        var index = 0;
        foreach (var document in run.Documents)
        {
            foreach (var finding in document.Findings) result.Write(json, document, index, finding);
            json.Flush();
            index++;
        }

        json.WriteEndArray();
    }
}
