using System.Globalization;
using System.Text.Json;
using Extractor.Core.Messages;
using Extractor.Export.Json;
using Extractor.Export.Output;
using Extractor.Export.Runs;

namespace Extractor.Export.Manifest;

/// <summary><c>run.json</c>: version, rule set, configuration, one status an input, counts, timings.</summary>
public sealed class ManifestExporter : IRunExporter
{
    /// <summary>Name and version of the manifest's shape.</summary>
    public const string Schema = "extractor.run/1";

    /// <inheritdoc/>
    public string Name => "manifest";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var manifest = run.Manifest;
        using var stream = output.Create("run.json");
        using var json = new Utf8JsonWriter(stream, ContractJson.Indented);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("command", manifest.Command);
        json.WriteString("version", manifest.Version);
        json.WriteString("ruleSet", manifest.RuleSet);
        json.WriteString("language", run.Language == Language.Chinese ? "zh" : "en");
        json.WriteString("started", Instant(manifest.Started));
        json.WriteString("finished", Instant(manifest.Finished));
        json.WriteNumber("seconds", Math.Round((decimal)(manifest.Finished - manifest.Started).TotalSeconds, 3));
        WriteTotals(json, manifest);
        if (manifest.Comparison is { } comparison)
        {
            json.WriteStartObject("baseline");
            json.WriteNumber("new", comparison.New);
            json.WriteNumber("unchanged", comparison.Unchanged);
            json.WriteNumber("gone", comparison.Gone);
            json.WriteNumber("notCompared", comparison.NotCompared);
            json.WriteEndObject();
        }

        if (!manifest.Notices.IsEmpty) json.Strings("notices", manifest.Notices);
        json.Strings("exporters", manifest.Exporters);
        WriteConfiguration(json, manifest.Configuration);
        json.WriteStartArray("inputs");
        foreach (var input in manifest.Inputs) WriteInput(json, input);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteTotals(Utf8JsonWriter json, RunManifest manifest)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("inputs", manifest.Inputs.Length);
        foreach (var group in manifest.Inputs.GroupBy(i => i.Status).OrderBy(g => g.Key, StringComparer.Ordinal)) json.WriteNumber(group.Key, group.Count());
        var counts = manifest.Inputs.SelectMany(i => i.Counts).GroupBy(c => c.Key).OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var group in counts) json.WriteNumber(group.Key, group.Sum(c => c.Value));
        json.WriteEndObject();
    }

    private static void WriteConfiguration(Utf8JsonWriter json, string configuration)
    {
        json.WritePropertyName("configuration");
        using var parsed = JsonDocument.Parse(configuration, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        parsed.RootElement.WriteTo(json);
    }

    private static void WriteInput(Utf8JsonWriter json, InputEntry input)
    {
        json.WriteStartObject();
        json.WriteString("path", input.Path);
        json.WriteString("status", input.Status);
        json.Optional("format", input.Format);
        json.Optional("bytes", input.Bytes);
        json.Optional("sha256", input.Sha256);
        json.Optional("reason", input.Reason);
        json.Optional("hint", input.Hint);
        if (!input.Counts.IsEmpty)
        {
            json.WriteStartObject("counts");
            foreach (var (name, count) in input.Counts) json.WriteNumber(name, count);
            json.WriteEndObject();
        }

        if (!input.Timings.IsEmpty)
        {
            json.WriteStartObject("milliseconds");
            foreach (var (stage, time) in input.Timings) json.WriteNumber(stage, Math.Round((decimal)time.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Instant(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
