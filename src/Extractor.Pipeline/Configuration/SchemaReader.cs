using System.Text.Json;
using System.Text.Json.Nodes;

namespace Extractor.Pipeline.Configuration;

/// <summary>Reads a file people write: JSON with comments and trailing commas, held against its published schema first. Pure and thread-safe.</summary>
internal static class SchemaReader
{
    /// <summary>The value, or null with the first problem of the file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is allowed.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="problem">What is wrong, or null.</param>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, string file, JsonObject schema, out ConfigurationProblem? problem)
        where T : class
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            problem = new SchemaValidator(utf8, schema).Validate(file);
            return problem is null ? JsonSerializer.Deserialize<T>(utf8, ConfigurationJson.Options) : null;
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            problem = new ConfigurationProblem("pipeline.config-syntax", file, line, [("reason", fault.Message.ReplaceLineEndings(" "))]);
            return null;
        }
    }
}
