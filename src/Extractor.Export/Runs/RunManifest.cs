using System.Collections.Immutable;

namespace Extractor.Export.Runs;

/// <summary>What was run, on what, with which outcome. Immutable and thread-safe. The only place of an output that knows a clock.</summary>
public sealed record RunManifest
{
    /// <summary>The command: <c>audit</c> or <c>extract</c>.</summary>
    public required string Command { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Hash of the checks with their severities and parameters, lower-case hexadecimal: two runs with the same hash asked the same questions.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The configuration in force, as JSON text.</summary>
    public required string Configuration { get; init; }

    /// <summary>Every input, in ordinal order of the paths: documents, and what was skipped or could not be read.</summary>
    public ImmutableArray<InputEntry> Inputs { get; init; } = [];

    /// <summary>The comparison with a baseline, or null.</summary>
    public ComparisonEntry? Comparison { get; init; }

    /// <summary>What is to be said about suppressions and annotated copies, one line each, in the run's language.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Names of the exporters of this run, so that one output can point into another.</summary>
    public ImmutableArray<string> Exporters { get; init; } = [];

    /// <summary>When the run began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>When the last document was done.</summary>
    public DateTimeOffset Finished { get; init; }
}

/// <summary>Numbers of findings against a baseline.</summary>
/// <param name="New">In this run only.</param>
/// <param name="Unchanged">In both.</param>
/// <param name="Gone">In the baseline only.</param>
/// <param name="NotCompared">In the baseline, but their documents were not read to the end or their checks not run.</param>
public sealed record ComparisonEntry(int New, int Unchanged, int Gone, int NotCompared);

/// <summary>One input of a run. Immutable and thread-safe.</summary>
/// <param name="Path">Input path, <c>/</c>-separated.</param>
/// <param name="Status"><c>complete</c>, <c>partial</c>, <c>failed</c> or <c>skipped</c>.</param>
public sealed record InputEntry(string Path, string Status)
{
    /// <summary>Format name as in the document result; null where it was never told.</summary>
    public string? Format { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; null where they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Size in bytes, or null.</summary>
    public long? Bytes { get; init; }

    /// <summary>Why it is not complete, in the run's language; null where it is.</summary>
    public string? Reason { get; init; }

    /// <summary>What the user can do about it, in the run's language, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>Counts by name (<c>findings</c>, <c>claims</c>, <c>tables</c> …).</summary>
    public ImmutableSortedDictionary<string, long> Counts { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>Time by stage (<c>read</c>, <c>report</c>, <c>audit</c> …).</summary>
    public ImmutableSortedDictionary<string, TimeSpan> Timings { get; init; } = ImmutableSortedDictionary<string, TimeSpan>.Empty;
}
