using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Extractor.Audit.Suppressions;

namespace Extractor.Pipeline.Configuration;

/// <summary>The decisions to let findings stand, as <c>suppressions.json</c> writes them. Immutable and thread-safe.</summary>
public sealed record SuppressionsFile
{
    /// <summary>Path of the schema, for editors; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The decisions.</summary>
    public required ImmutableArray<SuppressionEntry> Suppressions { get; init; }
}

/// <summary>A file of decisions that was read, or what is wrong with it: exactly one of the two is null.</summary>
/// <param name="File">The file.</param>
/// <param name="Problem">Its first problem, from its top.</param>
public sealed record SuppressionsResult(SuppressionsFile? File, ConfigurationProblem? Problem);
