using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Json;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Jsonl;

/// <summary><c>findings.jsonl</c>: one finding a line, in the fields of the output contract. A finding of a report in several renderings stands once for each, all but the first marked <c>repeated</c>.</summary>
public sealed class JsonlExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        using var stream = output.Create("findings.jsonl");
        using var json = new Utf8JsonWriter(stream, ContractJson.Compact);
        foreach (var document in run.Documents)
        {
            foreach (var finding in document.Findings.Concat(document.Repeated))
            {
                WriteFinding(json, finding);
                json.Flush();
                stream.WriteByte((byte)'\n');
                json.Reset();
            }
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("document", finding.Document);
        json.WriteString("check", finding.Check);
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Kebab.Of(finding.Severity));
        json.WriteNumber("confidence", finding.Confidence);
        json.WriteString("verdict", Kebab.Of(finding.Verdict));
        json.WriteString("message", finding.Message);
        json.Stated(finding.Stated);
        json.Computed(finding.Computed);
        WriteCause(json, finding.Cause);
        json.WriteStartArray("locations");
        foreach (var place in finding.Locations) json.Place(place);
        json.WriteEndArray();
        json.WriteString("root", finding.Root);
        if (finding.IsRepeated) json.WriteBoolean("repeated", true);
        if (!finding.AlsoIn.IsEmpty) json.Strings("alsoIn", finding.AlsoIn);
        json.WriteString("baselineState", Kebab.Of(finding.BaselineState));
        json.Suppression("suppression", finding.Suppression);
        json.WriteEndObject();
    }

    private static void WriteCause(Utf8JsonWriter json, CauseText? cause)
    {
        if (cause is null)
        {
            json.WriteNull("cause");
            return;
        }

        json.WriteStartObject("cause");
        json.WriteString("kind", cause.Kind);
        json.WriteString("text", cause.Text);
        json.WriteEndObject();
    }
}
