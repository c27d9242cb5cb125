using System.Collections.Immutable;
using Extractor.Audit.Suppressions;
using Extractor.Core.Messages;
using Extractor.Pipeline.Configuration;

namespace Extractor.Pipeline.Runs;

/// <summary>What is asked of a run. Immutable and thread-safe.</summary>
/// <param name="Command">What is done with the documents.</param>
/// <param name="Paths">Files, folders and archives.</param>
/// <param name="Output">Path of the output folder; nothing is written outside it.</param>
/// <param name="Options">The configuration, overridden by the command line.</param>
public sealed record RunRequest(RunCommand Command, ImmutableArray<string> Paths, string Output, PipelineOptions Options)
{
    /// <summary>The earlier run to compare with, or null.</summary>
    public BaselineResult? Baseline { get; init; }

    /// <summary>Whether annotated copies of the documents with findings are written.</summary>
    public bool Annotates { get; init; }

    /// <summary>Decisions to let findings stand.</summary>
    public SuppressionList Suppressions { get; init; } = SuppressionList.None;

    /// <summary>Name of the file they come from, for messages.</summary>
    public string SuppressionsFile { get; init; } = "";

    /// <summary>Language of messages and findings.</summary>
    public Language Language => Options.Language == MessageLanguage.English ? Language.English : Language.Chinese;
}
