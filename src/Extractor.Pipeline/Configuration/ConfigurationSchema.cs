using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Extractor.Ingest;

namespace Extractor.Pipeline.Configuration;

/// <summary>The JSON schema of <c>pipeline.json</c>, made from the option types. Files are validated against the same schema that is published, so the two cannot differ.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema (2020-12) with the names of readers, exporters and checks filled in. A new object each time.</summary>
    public static JsonObject Build(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var exporting = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = AddRange };
        var schema = ConfigurationJson.Options.GetJsonSchemaAsNode(typeof(PipelineOptions), exporting).AsObject();
        var properties = schema["properties"]!;
        properties["readers"]!["items"]!["enum"] = Names(Vocabulary.Readers);
        properties["exporters"]!["items"]!["enum"] = Names(Vocabulary.Exporters);
        properties["checks"]!["propertyNames"] = new JsonObject { ["enum"] = Names(vocabulary.Checks) };
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "pipeline.json");
        return schema;
    }

    private static JsonNode AddRange(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo is not { } property) return node;
        var range = property.AttributeProvider?.GetCustomAttributes(typeof(RangeAttribute), false).OfType<RangeAttribute>().FirstOrDefault();
        if (range is not null)
        {
            schema["minimum"] = Convert.ToInt64(range.Minimum, CultureInfo.InvariantCulture);
            schema["maximum"] = Convert.ToInt64(range.Maximum, CultureInfo.InvariantCulture);
        }
        else if (property.DeclaringType == typeof(ReadLimits))
        {
            schema["minimum"] = 1L;
            schema["maximum"] = property.PropertyType == typeof(long) ? long.MaxValue : (long)int.MaxValue;
        }

        return schema;
    }

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(n => JsonValue.Create(n))];
}
