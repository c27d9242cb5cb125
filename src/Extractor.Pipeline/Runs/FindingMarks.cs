using System.Collections.Immutable;
using Extractor.Audit.Baselines;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Audit.Suppressions;
using Extractor.Pipeline.Series;

namespace Extractor.Pipeline.Runs;

/// <summary>Marks findings by what is known from outside their document: the baseline, and the decisions to let some stand. Thread-safe.</summary>
/// <param name="baseline">The run compared with, or null.</param>
/// <param name="suppressions">The decisions.</param>
/// <param name="series">What comparing the documents with each other gave; applied before.</param>
/// <param name="isRun">Whether a check of this name runs: a finding of one that does not cannot be called gone.</param>
internal sealed class FindingMarks(Baseline? baseline, SuppressionList suppressions, Func<string, bool> isRun, SeriesOutcome series)
{
    /// <summary>The document with its findings marked; those that are gone come last.</summary>
    public DocumentResult Apply(DocumentResult document) =>
        baseline is null && suppressions.Entries.IsEmpty ? document : document with
        {
            Findings =
            [
                .. document.Findings.Select(f => f with { BaselineState = StateOf(f.Id), Suppression = suppressions.Find(f.Document, f.Id, f.Check)?.ToMark() }),
                .. Gone(document.Path, document.Status, document.Findings.Select(f => f.Id)),
            ],
        };

    /// <summary>The summary with the counts as <see cref="Apply"/> leaves them.</summary>
    public DocumentSummary Count(DocumentSummary summary)
    {
        var standing = summary.Heads.Where(h => suppressions.Find(summary.Path, h.Id, h.Check) is null).ToList();
        var unchanged = summary.Heads.Count(h => StateOf(h.Id) == BaselineState.Unchanged);
        return summary with
        {
            Findings = standing.CountBy(h => h.Severity).ToImmutableSortedDictionary(),
            Suppressed = summary.Heads.Length - standing.Count,
            Unchanged = unchanged,
            New = baseline is null ? 0 : summary.Heads.Length - unchanged,
            Gone = Gone(summary.Path, summary.Status, summary.Heads.Select(h => h.Id)).Count(),
        };
    }

    private BaselineState StateOf(string id) => baseline is null ? BaselineState.None : baseline.Contains(id) ? BaselineState.Unchanged : BaselineState.New;

    /// <summary>What is gone. Of a document that was not read to its end, nothing is known to be.</summary>
    private IEnumerable<Finding> Gone(string document, string status, IEnumerable<string> ids)
    {
        if (baseline is null || status != "complete") return [];
        var standing = ids.Concat(series.Moved.TryGetValue(document, out var moved) ? moved.Keys : []).ToHashSet(StringComparer.Ordinal);
        return baseline.Of(document).Where(f => !standing.Contains(f.Id) && isRun(f.Check)).Select(Baseline.Gone);
    }
}
