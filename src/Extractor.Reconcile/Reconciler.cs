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
        var claims = CoverageReader.ClaimsByNumber(index, verdicts);
        ImmutableArray<Evaluation> evaluations = [.. RepairSearch.Locate(verdicts, index, claims, _causes).Select(_causes.Explain)];
        return new Reconciliation(report, evaluations, CoverageReader.Read(index, evaluations, claims));
    }
}
