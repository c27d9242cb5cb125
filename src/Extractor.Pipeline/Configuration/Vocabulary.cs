using System.Collections.Immutable;

namespace Extractor.Pipeline.Configuration;

/// <summary>The names a configuration may use. Immutable and thread-safe.</summary>
/// <param name="Checks">Names of the catalogue's checks.</param>
public sealed record Vocabulary(ImmutableArray<string> Checks)
{
    /// <summary>Names of the readers.</summary>
    public static ImmutableArray<string> Readers { get; } = ["word", "html", "mhtml", "text", "pdf"];

    /// <summary>Names of the exporters.</summary>
    public static ImmutableArray<string> Exporters { get; } = ["xlsx", "csv", "jsonl", "documents", "data"];
}
