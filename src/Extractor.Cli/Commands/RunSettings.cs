using System.Collections.Immutable;
using Extractor.Pipeline.Configuration;
using Extractor.Pipeline.Runs;

namespace Extractor.Cli.Commands;

/// <summary>A run as the command line asks for it; null stands for what the configuration says.</summary>
internal sealed record RunSettings
{
    public required RunCommand Command { get; init; }

    public required ImmutableArray<string> Paths { get; init; }

    public required string Output { get; init; }

    public string? Configuration { get; init; }

    public FailOn? FailOn { get; init; }

    public MessageLanguage? Language { get; init; }

    public int? Jobs { get; init; }

    public string? Baseline { get; init; }

    public string? Suppressions { get; init; }

    public bool Annotates { get; init; }

    public bool IsQuiet { get; init; }

    public bool IsVerbose { get; init; }

    /// <summary>The configuration with what the command line overrides.</summary>
    public PipelineOptions Over(PipelineOptions options) => options with
    {
        FailOn = FailOn ?? options.FailOn,
        Language = Language ?? options.Language,
        Workers = Jobs is { } jobs ? options.Workers with { Jobs = jobs } : options.Workers,
    };
}
