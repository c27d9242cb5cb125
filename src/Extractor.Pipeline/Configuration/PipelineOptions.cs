using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Extractor.Ingest;

namespace Extractor.Pipeline.Configuration;

/// <summary>The configuration of a run, as <c>pipeline.json</c> writes it. Immutable and thread-safe.</summary>
public sealed record PipelineOptions
{
    /// <summary>Path of the schema, for editors; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Language of messages and findings. Default Chinese.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>What is taken from the folders and archives given.</summary>
    public InputOptions Inputs { get; init; } = new();

    /// <summary>Names of the readers in use; a file of another format is listed as unsupported. Default all.</summary>
    public ImmutableArray<string> Readers { get; init; } = Vocabulary.Readers;

    /// <summary>Bounds on what is taken in of one file.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>The processes that read documents.</summary>
    public WorkerOptions Workers { get; init; } = new();

    /// <summary>Checks by name, where they differ from the catalogue. Default none.</summary>
    public ImmutableDictionary<string, ConfiguredCheck> Checks { get; init; } = ImmutableDictionary<string, ConfiguredCheck>.Empty;

    /// <summary>Names of the exporters in use. Default all.</summary>
    public ImmutableArray<string> Exporters { get; init; } = Vocabulary.Exporters;

    /// <summary>Findings of this severity or above make the exit code 1. Default never.</summary>
    public FailOn FailOn { get; init; }
}

/// <summary>What is taken from the folders and archives given. Immutable and thread-safe.</summary>
public sealed record InputOptions
{
    /// <summary>Patterns (<c>*</c> and <c>?</c>) of file names or paths that are passed over. Default none.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Whether <c>.zip</c> archives are opened. Default true.</summary>
    public bool Archives { get; init; } = true;

    /// <summary>Most entries of one archive. Default 20,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxArchiveEntries { get; init; } = 20_000;
}

/// <summary>The processes that read documents, one document at a time each. Immutable and thread-safe.</summary>
public sealed record WorkerOptions
{
    /// <summary>Number of processes; 0 stands for one a core. Default 0.</summary>
    [Range(0, 256)]
    public int Jobs { get; init; }

    /// <summary>Longest time one document may take, in seconds. Default 120.</summary>
    [Range(1, 86_400)]
    public int DocumentSeconds { get; init; } = 120;

    /// <summary>Most memory a process may hold, in megabytes. Default 1,024.</summary>
    [Range(64, 1_048_576)]
    public int MemoryMegabytes { get; init; } = 1_024;
}

/// <summary>A check's configuration. Immutable and thread-safe.</summary>
public sealed record ConfiguredCheck
{
    /// <summary>Severity instead of the catalogue's, or <c>off</c>; null leaves the catalogue's.</summary>
    public CheckSeverity? Severity { get; init; }

    /// <summary>Parameters by name.</summary>
    public ImmutableDictionary<string, decimal> Parameters { get; init; } = ImmutableDictionary<string, decimal>.Empty;
}
