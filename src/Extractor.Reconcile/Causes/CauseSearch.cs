using System.Collections.Immutable;

namespace Extractor.Reconcile.Causes;

/// <summary>Tries the hypotheses on a contradicted claim and keeps the simplest that fit exactly. Thread-safe.</summary>
internal sealed class CauseSearch
{
    private readonly ImmutableArray<IHypothesis> _hypotheses =
    [
        .. typeof(CauseSearch).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IHypothesis)) && t is { IsClass: true, IsAbstract: false })
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (IHypothesis)Activator.CreateInstance(t)!),
    ];

    /// <summary>The causes of least cost; several when they tie, none when nothing fits.</summary>
    public ImmutableArray<Cause> Find(Evaluation evaluation)
    {
        if (evaluation.Computed is not { } computed) return [];

        // Where another number than the stated one is at fault, only what mends that number is a cause.
        var found = _hypotheses.SelectMany(h => h.Test(evaluation.Claim, computed))
            .Where(c => evaluation.Culprit is not { } culprit || c.Witness?.Place == culprit.Place)
            .ToList();
        if (found.Count == 0) return [];
        var least = found.Min(c => c.Cost);
        return [.. found.Where(c => c.Cost == least).DistinctBy(c => (c.Kind, c.Witness?.Place))];
    }
}
