using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Results;

namespace Extractor.Pipeline.Runs;

/// <summary>What the host keeps of a finished document; the rest stays in the ledger. Immutable and thread-safe.</summary>
public sealed record DocumentSummary
{
    /// <summary>Its name within the run.</summary>
    public required string Path { get; init; }

    /// <summary><c>complete</c>, <c>partial</c> or <c>failed</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Format name.</summary>
    public required string Format { get; init; }

    /// <summary>Kind of document, as in its result.</summary>
    public string Kind { get; init; } = "other";

    /// <summary>The department, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The fiscal year, or null.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>SHA-256 of the bytes, or empty.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size in bytes, or null.</summary>
    public long? Bytes { get; init; }

    /// <summary>Number of tables.</summary>
    public int Tables { get; init; }

    /// <summary>Number of claims.</summary>
    public int Claims { get; init; }

    /// <summary>Number of claims with a verdict about their numbers (neither not applicable nor unchecked).</summary>
    public int Checked { get; init; }

    /// <summary>Number of printed numbers that state something.</summary>
    public int Numbers { get; init; }

    /// <summary>How many of these took part in a claim.</summary>
    public int Covered { get; init; }

    /// <summary>Its findings.</summary>
    public ImmutableArray<FindingHead> Heads { get; init; } = [];

    /// <summary>Number of suppressed findings.</summary>
    public int Suppressed { get; init; }

    /// <summary>Number of findings the baseline does not have; 0 without one, as the next two.</summary>
    public int New { get; init; }

    /// <summary>Number of findings the baseline has as well.</summary>
    public int Unchanged { get; init; }

    /// <summary>Number of findings that only the baseline has.</summary>
    public int Gone { get; init; }

    /// <summary>Number of findings by severity, without suppressed ones.</summary>
    public ImmutableSortedDictionary<Severity, int> Findings { get; init; } = ImmutableSortedDictionary<Severity, int>.Empty;

    /// <summary>The gravest problem: message id; null for a complete document.</summary>
    public string? Problem { get; init; }

    /// <summary>Its text in the run's language.</summary>
    public string? Reason { get; init; }

    /// <summary>Milliseconds by stage.</summary>
    public ImmutableSortedDictionary<string, long> Milliseconds { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>Whether the document could not be read at all.</summary>
    public bool HasFailed => Status == "failed";

    /// <summary>The summary of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="bytes">Size of the document, or null.</param>
    /// <param name="milliseconds">Time by stage.</param>
    public static DocumentSummary Of(DocumentResult result, long? bytes, ImmutableSortedDictionary<string, long> milliseconds)
    {
        ArgumentNullException.ThrowIfNull(result);
        var gravest = result.Problems.FirstOrDefault(p => p.Level == "error") ?? result.Problems.FirstOrDefault(p => p.Level == "warning");
        return new DocumentSummary
        {
            Path = result.Path,
            Status = result.Status,
            Format = result.Format,
            Kind = result.Kind,
            Entity = result.Entity,
            FiscalYear = result.FiscalYear,
            Sha256 = result.Sha256,
            Bytes = bytes,
            Tables = result.Tables.Length,
            Claims = result.Claims.Length,
            Checked = result.Claims.Count(c => c.Verdict is not ("not-applicable" or "could-not-check")),
            Numbers = result.Numbers.Length,
            Covered = result.Numbers.Count(n => n.State != "untied"),
            Heads = [.. result.Findings.Select(FindingHead.Of)],
            Findings = result.Findings.CountBy(f => f.Severity).ToImmutableSortedDictionary(),
            Problem = gravest?.Id,
            Reason = gravest?.Message,
            Milliseconds = milliseconds,
        };
    }
}
