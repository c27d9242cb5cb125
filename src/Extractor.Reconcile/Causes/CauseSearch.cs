using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>Tries the hypotheses on a contradicted claim and keeps the simplest that fit exactly. Thread-safe.</summary>
internal sealed class CauseSearch
{
    private readonly ImmutableArray<IHypothesis> _hypotheses = Hypotheses();

    /// <summary>The hypotheses of this project, found by type.</summary>
    public static ImmutableArray<IHypothesis> Hypotheses() =>
    [
        .. typeof(CauseSearch).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IHypothesis)) && t is { IsClass: true, IsAbstract: false })
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (IHypothesis)Activator.CreateInstance(t)!),
    ];

    /// <summary>The causes of least cost; several when they tie, none when nothing fits or nothing tells which number is wrong.</summary>
    public ImmutableArray<Cause> Find(Evaluation evaluation)
    {
        if (evaluation.Computed is not { } computed || !evaluation.Suspects.IsEmpty) return [];
        if (evaluation.Culprit is { } culprit) return Of(evaluation.Claim, culprit);
        return evaluation.Repairs.Length == 1 && SolvedClaim.IsLinear(evaluation.Claim) ? Of(evaluation.Claim, evaluation.Claim.Stated) : Least(Fitting(evaluation.Claim, computed));
    }

    /// <summary>The causes of least cost by which one number of the claim, and no other, came out wrong.</summary>
    public ImmutableArray<Cause> Of(Claim claim, Quantity suspect)
    {
        if (suspect.Place == claim.Stated.Place) return ClaimEvaluator.Compute(claim.Formula) is { } own ? Least(Fitting(claim, own).Where(c => c.Operand is null)) : [];
        if (SolvedClaim.For(claim, suspect) is { } solved) return ClaimEvaluator.Compute(solved.Formula) is { } implied ? Least(Fitting(solved, implied).Where(c => c.Operand is null)) : [];
        return ClaimEvaluator.Compute(claim.Formula) is { } computed ? Least(Fitting(claim, computed).Where(c => c.Operand?.Place == suspect.Place)) : [];
    }

    private IEnumerable<Cause> Fitting(Claim claim, Computed computed) => _hypotheses.SelectMany(h => h.Test(claim, computed));

    private static ImmutableArray<Cause> Least(IEnumerable<Cause> causes)
    {
        var found = causes.ToList();
        if (found.Count == 0) return [];
        var least = found.Min(c => c.Cost);
        return [.. found.Where(c => c.Cost == least).DistinctBy(c => (c.Kind, c.Witness?.Place))];
    }
}
