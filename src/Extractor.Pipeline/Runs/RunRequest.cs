using System.Collections.Immutable;
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
    /// <summary>Language of messages and findings.</summary>
    public Language Language => Options.Language == MessageLanguage.English ? Language.English : Language.Chinese;
}
