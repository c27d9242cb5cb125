using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Configuration;

/// <summary>Holds a configuration against its schema and names the first line that breaks it, with what is allowed there. Knows the part of JSON schema that <see cref="ConfigurationSchema"/> uses.</summary>
internal ref struct SchemaValidator
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonObject _schema;
    private Utf8JsonReader _json;
    private string _file = "";

    public SchemaValidator(ReadOnlySpan<byte> utf8, JsonObject schema)
    {
        _utf8 = utf8;
        _schema = schema;
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 });
    }

    /// <summary>The first problem, or null.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public ConfigurationProblem? Validate(string file)
    {
        _file = file;
        _json.Read();
        var problem = Value(_schema, "");
        if (problem is null) _json.Read();
        return problem;
    }

    private ConfigurationProblem? Value(JsonNode schema, string key)
    {
        var kind = Kind();
        if (!Types(schema).Contains(kind) && !(kind == "integer" && Types(schema).Contains("number")))
        {
            return Problem("pipeline.config-wrong-kind", ("key", key), ("expected", Expected(schema)));
        }

        return kind switch
        {
            "object" => Object(schema, key),
            "array" => Array(schema, key),
            "string" => Word(schema, key),
            "integer" => Number(schema, key),
            _ => null,
        };
    }

    private ConfigurationProblem? Object(JsonNode schema, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var start = _json.TokenStartIndex;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var name = _json.GetString()!;
            if (!seen.Add(name)) return Problem("pipeline.config-duplicate-key", ("key", name));
            if (schema["propertyNames"]?["enum"] is JsonArray names && !names.Any(n => n!.GetValue<string>() == name)) return UnknownName(name, key, names);
            var inner = schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject;
            if (inner is null) return Problem("pipeline.config-unknown-key", ("key", name), ("allowed", string.Join(", ", schema["properties"]!.AsObject().Select(p => p.Key))));
            _json.Read();
            if (Value(inner, name) is { } problem) return problem;
        }

        return Missing(schema, seen, start);
    }

    /// <summary>What an object lacks, told with the line it begins in.</summary>
    private readonly ConfigurationProblem? Missing(JsonNode schema, HashSet<string> seen, long start)
    {
        foreach (var name in Required(schema))
        {
            if (!seen.Contains(name)) return Problem(start, "pipeline.config-missing-key", ("key", name));
        }

        if (schema["oneOf"] is not JsonArray choices) return null;
        var names = choices.SelectMany(c => Required(c!)).ToList();
        return names.Count(seen.Contains) == 1 ? null : Problem(start, "pipeline.config-one-of", ("keys", string.Join(", ", names)));
    }

    private static IEnumerable<string> Required(JsonNode schema) => schema["required"] is JsonArray names ? names.Select(n => n!.GetValue<string>()) : [];

    private ConfigurationProblem? Array(JsonNode schema, string key)
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (Value(schema["items"]!, key) is { } problem) return problem;
        }

        return null;
    }

    private readonly ConfigurationProblem? Word(JsonNode schema, string key)
    {
        var word = _json.GetString()!;
        if (schema["format"]?.GetValue<string>() == "date" && !DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Problem("pipeline.config-no-date", ("key", key), ("value", word));
        if (schema["pattern"]?.GetValue<string>() is { } pattern && !Regex.IsMatch(word, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))
            return Problem("pipeline.config-bad-value", ("key", key), ("value", word), ("allowed", pattern));
        if (key == "check" && schema["enum"] is JsonArray names && !names.Any(n => n?.GetValue<string>() == word)) return UnknownName(word, key, names);
        if (schema["enum"] is not JsonArray allowed || allowed.Any(a => a is not null && a.GetValue<string>() == word)) return null;
        return Problem("pipeline.config-bad-value", ("key", key), ("value", word), ("allowed", List(allowed)));
    }

    private readonly ConfigurationProblem? Number(JsonNode schema, string key)
    {
        if (schema["minimum"] is not { } minimum || schema["maximum"] is not { } maximum) return null;
        var (low, high) = (minimum.GetValue<long>(), maximum.GetValue<long>());
        if (_json.TryGetInt64(out var number) && number >= low && number <= high) return null;
        return Problem(
            "pipeline.config-out-of-range", ("key", key), ("value", Encoding.UTF8.GetString(_json.ValueSpan)),
            ("low", low.ToString(CultureInfo.InvariantCulture)), ("high", high.ToString(CultureInfo.InvariantCulture)));
    }

    private readonly ConfigurationProblem UnknownName(string name, string key, JsonArray names)
    {
        var near = NearNames.Of(name, names.Where(n => n is not null).Select(n => n!.GetValue<string>()), 5);
        return near.IsEmpty
            ? Problem("pipeline.config-unknown-check", ("name", name), ("key", key))
            : Problem("pipeline.config-unknown-check-near", ("name", name), ("key", key), ("near", string.Join(", ", near)));
    }

    private readonly string Kind() => _json.TokenType switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => _json.TryGetInt64(out _) ? "integer" : "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        _ => "null",
    };

    private static ImmutableArray<string> Types(JsonNode schema) => schema["type"] switch
    {
        JsonArray several => [.. several.Select(t => t!.GetValue<string>())],
        JsonValue one => [one.GetValue<string>()],
        _ => ["string", "null"], // an enumeration carries no type
    };

    private static string Expected(JsonNode schema) =>
        schema["enum"] is JsonArray allowed ? List(allowed) : string.Join(" | ", Types(schema).Where(t => t != "null"));

    private static string List(JsonArray allowed) => string.Join(", ", allowed.Where(a => a is not null).Select(a => a!.GetValue<string>()));

    private readonly ConfigurationProblem Problem(string id, params ReadOnlySpan<MessageArgument> arguments) => Problem(_json.TokenStartIndex, id, arguments);

    private readonly ConfigurationProblem Problem(long at, string id, params ReadOnlySpan<MessageArgument> arguments)
    {
        var line = _utf8[..(int)at].Count((byte)'\n') + 1;
        return new ConfigurationProblem(id, _file, line, [.. arguments]);
    }
}
