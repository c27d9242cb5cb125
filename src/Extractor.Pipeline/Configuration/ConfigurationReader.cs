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
        var options = SchemaReader.Read<PipelineOptions>(utf8, file, ConfigurationSchema.Build(vocabulary), out var problem);
        return new ConfigurationResult(options, problem);
    }
}
