using System.Collections.Immutable;
using Extractor.Audit.Results;
using Extractor.Core.Messages;

namespace Extractor.Export.Runs;

/// <summary>A finished run as the exporters see it.</summary>
public sealed record RunResults
{
    /// <summary>The documents in ordinal order of their paths. Streamed: each walk reads them again and holds one at a time, so do not collect them.</summary>
    public required IEnumerable<DocumentResult> Documents { get; init; }

    /// <summary>What was run, on what, with which outcome.</summary>
    public required RunManifest Manifest { get; init; }

    /// <summary>The table of user-facing texts.</summary>
    public required MessageTable Messages { get; init; }

    /// <summary>The language of the outputs.</summary>
    public required Language Language { get; init; }

    /// <summary>Reviewers' remarks carried over from a workbook, by finding id.</summary>
    public ImmutableDictionary<string, Review> Reviews { get; init; } = ImmutableDictionary<string, Review>.Empty;

    /// <summary>Whether the findings were compared with a baseline.</summary>
    public bool IsCompared { get; init; }

    /// <summary>A text of the table in the run's language.</summary>
    /// <exception cref="KeyNotFoundException">No message has this id.</exception>
    public string Text(string id, params ReadOnlySpan<MessageArgument> arguments) => Messages.Format(Language, id, arguments);
}

/// <summary>What a person wrote beside a finding.</summary>
/// <param name="Remark">复核意见.</param>
/// <param name="Reviewer">复核人.</param>
public sealed record Review(string Remark, string Reviewer);
