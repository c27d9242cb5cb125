using System.Collections.Immutable;
using Extractor.Audit.Catalogue;

namespace Extractor.Pipeline.Runs;

/// <summary>What came out of a run. Immutable and thread-safe.</summary>
/// <param name="Output">Absolute path of the output folder.</param>
/// <param name="Documents">Every document and unreadable input, in ordinal order of the paths.</param>
public sealed record RunOutcome(string Output, ImmutableArray<DocumentSummary> Documents)
{
    /// <summary>How many documents were taken from the ledger of an earlier, unfinished or equal run.</summary>
    public int Reused { get; init; }

    /// <summary>Number of findings in the baseline; null without one.</summary>
    public int? Baseline { get; init; }

    /// <summary>How many findings of the baseline could not be compared: their documents were not read, or their checks not run.</summary>
    public int NotCompared => Math.Max(0, (Baseline ?? 0) - Documents.Sum(d => d.Unchanged + d.Gone));

    /// <summary>What is to be said about suppressions that have expired or meet no finding, and about annotated copies that were not written, one line each.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Number of documents of a status.</summary>
    public int WithStatus(string status) => Documents.Count(d => d.Status == status);

    /// <summary>Number of findings of a severity.</summary>
    public int Findings(Severity severity) => Documents.Sum(d => d.Findings.GetValueOrDefault(severity));

    /// <summary>Share of the printed numbers that took part in a claim, 0 to 1; null where no number was printed.</summary>
    public decimal? Coverage => Documents.Sum(d => (long)d.Numbers) is > 0 and var numbers ? (decimal)Documents.Sum(d => (long)d.Covered) / numbers : null;
}
