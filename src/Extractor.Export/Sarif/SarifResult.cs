using System.Text.Json;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Json;
using Extractor.Export.Runs;
using Extractor.Export.Words;

namespace Extractor.Export.Sarif;

/// <summary>Writes findings as results. Lines and columns of the original files are unknown, so places are logical: section, table, row, column.</summary>
internal sealed class SarifResult(RunResults run, SarifRules rules)
{
    /// <summary>Name of the folder input paths are relative to.</summary>
    public const string UriBase = "INPUT";

    private readonly PlaceWords _places = new(run);

    /// <summary>A path as a relative URI.</summary>
    public static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    /// <summary>SARIF's level of a severity; what a person should look at is a review, whose level is none.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Review => "none",
        _ => "note",
    };

    public static void WriteArtifact(Utf8JsonWriter json, string path, int? index)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(path));
        json.WriteString("uriBaseId", UriBase);
        json.Optional("index", index);
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, DocumentResult document, int artifact, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        if (rules.IndexOf(finding.Check) is >= 0 and var rule) json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", finding.Severity == Severity.Review ? "review" : "fail");
        json.WriteString("level", Level(finding.Severity));
        json.Message("message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, document, artifact, finding, finding.Locations.IsEmpty ? null : finding.Locations[0], null);
        json.WriteEndArray();
        if (finding.Locations.Length > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < finding.Locations.Length; i++) WriteLocation(json, document, artifact, finding, finding.Locations[i], i);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", finding.Id);
        json.WriteEndObject();
        if (State(finding.BaselineState) is { } state) json.WriteString("baselineState", state);
        WriteSuppressions(json, finding.Suppression);
        json.WriteNumber("rank", Math.Clamp(finding.Confidence, 0m, 1m) * 100m);
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static string? State(BaselineState state) => state switch
    {
        BaselineState.New => "new",
        BaselineState.Unchanged => "unchanged",
        BaselineState.Gone => "absent",
        _ => null,
    };

    private void WriteLocation(Utf8JsonWriter json, DocumentResult document, int artifact, Finding finding, Location? place, int? id)
    {
        json.WriteStartObject();
        json.Optional("id", id);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, place?.Document ?? document.Path, place?.Document is null ? artifact : null);
        json.WriteEndObject();
        if (place is not null)
        {
            // The section is the stated value's; operands may stand elsewhere.
            var words = _places.Of(document, place, id is null ? finding.Section : "");
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", place.Quote);
            json.WriteString("fullyQualifiedName", words.Length == 0 ? document.Path : words);
            json.WriteString("kind", place.Table is null ? "paragraph" : "cell");
            json.WriteEndObject();
            json.WriteEndArray();
            json.Message("message", words.Length == 0 ? place.Quote : $"{words}：{place.Quote}");
            json.WritePropertyName("properties");
            json.Place(place);
        }

        json.WriteEndObject();
    }

    /// <summary>An empty list says that the finding is known not to be suppressed.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.Suppression("properties", suppression);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("check", finding.Check);
        json.WriteString("severity", Kebab.Of(finding.Severity));
        json.WriteString("verdict", Kebab.Of(finding.Verdict));
        json.WriteNumber("confidence", finding.Confidence);
        json.Stated(finding.Stated);
        json.Computed(finding.Computed);
        json.Optional("cause", finding.Cause?.Text);
        json.Optional("causeKind", finding.Cause?.Kind);
        json.Optional("root", finding.Root);
        if (!finding.AlsoIn.IsEmpty) json.Strings("alsoIn", finding.AlsoIn);
        json.Optional("section", finding.Section.Length == 0 ? null : finding.Section);
        json.WriteEndObject();
    }
}
