namespace Extractor.Pipeline.Configuration;

/// <summary>Reads <c>suppressions.json</c>. Thread-safe.</summary>
/// <param name="vocabulary">The names it may use.</param>
public sealed class SuppressionsReader(Vocabulary vocabulary)
{
    /// <summary>Reads the bytes: JSON with comments and trailing commas, validated against the published schema.</summary>
    /// <param name="utf8">The bytes; a byte order mark is allowed.</param>
    /// <param name="file">The file's name for messages.</param>
    public SuppressionsResult Read(ReadOnlySpan<byte> utf8, string file)
    {
        var read = SchemaReader.Read<SuppressionsFile>(utf8, file, SuppressionsSchema.Build(vocabulary), out var problem);
        return new SuppressionsResult(read, problem);
    }
}
