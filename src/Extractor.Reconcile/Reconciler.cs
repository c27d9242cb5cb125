using System.Collections.Immutable;
using Extractor.Reconcile.Causes;
using Extractor.Reconcile.Coverage;
using Extractor.Reconcile.Repairs;
using Extractor.Reports;

namespace Extractor.Reconcile;

/// <summary>Evaluates every claim of a report and accounts for every number in it. Thread-safe.</summary>
public sealed class Reconciler
{
    private readonly CauseSearch _causes = new();

    /// <summary>The report with verdicts, causes and coverage. Pure.</summary>
    public Reconciliation Reconcile(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var index = PrintedNumberIndex.Of(report);
        ImmutableArray<Evaluation> verdicts = [.. report.Claims.Select(ClaimEvaluator.Evaluate)];
        ImmutableArray<Evaluation> evaluations =
        [
            .. RepairSearch.Locate(verdicts, index, _causes).Select(e => e.Verdict == Verdict.Contradicted ? e with { Causes = _causes.Find(e) } : e),
        ];
        return new Reconciliation(report, evaluations, CoverageReader.Read(index, evaluations));
    }
}
