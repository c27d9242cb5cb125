using System.Collections.Immutable;
using System.Text.Json;
using Extractor.Core.Messages;

namespace Extractor.Pipeline.Configuration;

/// <summary>Reads <c>pipeline.json</c>. Thread-safe.</summary>
/// <param name="vocabulary">The names a configuration may use.</param>
public sealed class ConfigurationReader(Vocabulary vocabulary)
{
    /// <summary>Reads the bytes of a configuration: JSON with comments and trailing commas, validated against the published schema.</summary>
    /// <param name="utf8">The bytes; a byte order mark is allowed.</param>
    /// <param name="file">The file's name for messages.</param>
    public ConfigurationResult Read(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            var problem = new SchemaValidator(utf8, ConfigurationSchema.Build(vocabulary)).Validate(file);
            return problem is null
                ? new ConfigurationResult(JsonSerializer.Deserialize<PipelineOptions>(utf8, ConfigurationJson.Options), null)
                : new ConfigurationResult(null, problem);
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            ImmutableArray<MessageArgument> arguments = [("reason", fault.Message.ReplaceLineEndings(" "))];
            return new ConfigurationResult(null, new ConfigurationProblem("pipeline.config-syntax", file, line, arguments));
        }
    }
}
