using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Extractor.Pipeline.Configuration;

/// <summary>The JSON schema of <c>suppressions.json</c>, made from its types. Files are validated against the same schema that is published, so the two cannot differ.</summary>
public static class SuppressionsSchema
{
    /// <summary>The schema (2020-12) with the names of the checks filled in. A new object each time.</summary>
    public static JsonObject Build(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var exporting = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true };
        var schema = ConfigurationJson.Options.GetJsonSchemaAsNode(typeof(SuppressionsFile), exporting).AsObject();
        var entry = schema["properties"]!["suppressions"]!["items"]!.AsObject();
        entry["properties"]!["finding"]!["pattern"] = "^[0-9a-f]{16}$";
        entry["properties"]!["check"]!["enum"] = new JsonArray([.. vocabulary.Checks.Select(n => (JsonNode?)JsonValue.Create(n)), null]);
        foreach (var name in new[] { "reason", "author" }) entry["properties"]![name]!["pattern"] = "\\S";
        entry["oneOf"] = new JsonArray(Requires("finding"), Requires("check"));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "suppressions.json");
        return schema;
    }

    private static JsonObject Requires(string name) => new() { ["required"] = new JsonArray(JsonValue.Create(name)) };
}
