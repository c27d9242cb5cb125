using System.Collections.Immutable;
using Extractor.Audit.Results;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Pipeline.Inputs;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Workers;
using Serilog;

namespace Extractor.Pipeline.Runs;

/// <summary>What the host keeps of one document.</summary>
/// <param name="Summary">Its summary.</param>
/// <param name="Key">Key of the result in the ledger, or null.</param>
/// <param name="Inline">The result where the ledger does not hold it (documents that failed before or outside the reading: a few lines).</param>
internal sealed record CollectedResult(DocumentSummary Summary, string? Key, DocumentResult? Inline);

/// <summary>Gathers outcomes as they come, tells the observer and the log. Not thread-safe.</summary>
internal sealed class OutcomeCollector(DocumentResultBuilder builder, IRunObserver observer, ILogger log)
{
    private readonly List<CollectedResult> _results = [];

    /// <summary>How many came from the ledger.</summary>
    public int Reused { get; private set; }

    public void Add(UnreadableInput input) => Fail(input.Id, input.Problem, input.Bytes);

    public void Add(WorkOutcome outcome)
    {
        var id = outcome.Document.Id;
        if (outcome.Answer is not { } answer)
        {
            if (outcome.Trace.Length > 0) log.Error("worker ended on {Path}: {Trace}", id.Path, outcome.Trace);
            Fail(id, outcome.Problem!, outcome.Document.Bytes);
            return;
        }

        if (answer.Fault is { } fault) log.Error("internal error on {Path}: {Fault}", id.Path, fault);
        if (answer.Reused) Reused++;
        Keep(new CollectedResult(answer.Summary, answer.Key, answer.Result is { } result ? ResultCodec.Unpack(result) : null));
    }

    /// <summary>All results in ordinal order of the paths, whatever the order they came in.</summary>
    public ImmutableArray<CollectedResult> InOrder() => [.. _results.OrderBy(r => r.Summary.Path, StringComparer.Ordinal)];

    private void Fail(DocumentId id, Diagnostic problem, long? bytes)
    {
        var result = builder.Failed(id, "", [problem]);
        Keep(new CollectedResult(DocumentSummary.Of(result, bytes, ImmutableSortedDictionary<string, long>.Empty), null, result));
    }

    private void Keep(CollectedResult result)
    {
        var summary = result.Summary;
        _results.Add(result);
        if (summary.HasFailed) log.Warning("{Status} {Path}: {Reason}", summary.Status, summary.Path, summary.Reason);
        else log.Information("{Status} {Path} {Reason}", summary.Status, summary.Path, summary.Reason ?? "");
        observer.Finished(summary);
    }
}
