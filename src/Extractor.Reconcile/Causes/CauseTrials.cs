using System.Collections.Immutable;

namespace Extractor.Reconcile.Causes;

/// <summary>What became of a hypothesis that was tried on a contradicted claim.</summary>
public enum TrialOutcome
{
    /// <summary>It is a cause that was found.</summary>
    Fits,

    /// <summary>It says nothing of such a claim: no rate that could be a ratio, no neighbour to copy from.</summary>
    DoesNotConcern,

    /// <summary>No reading of the kind makes stated and computed value agree.</summary>
    DoesNotFit,

    /// <summary>It would fit, but a simpler one does.</summary>
    FartherFetched,

    /// <summary>It would fit, but only by changing a number for which the other claims vouch.</summary>
    OtherNumber,
}

/// <summary>A hypothesis with what became of it.</summary>
/// <param name="Name">Its stable name: the type's, in lower case, words joined by hyphens.</param>
/// <param name="Outcome">What became of it.</param>
public readonly record struct CauseTrial(string Name, TrialOutcome Outcome);

/// <summary>Accounts for the search for causes, one hypothesis after the other, so that a reader can see what was ruled out. Thread-safe.</summary>
public sealed class CauseTrials
{
    private readonly ImmutableArray<(string Name, IHypothesis Hypothesis)> _hypotheses =
        [.. CauseSearch.Hypotheses().Select(h => (string.Concat(h.GetType().Name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString())), h))];

    /// <summary>Every hypothesis with its outcome, in a fixed order; empty for a claim that is not contradicted.</summary>
    public ImmutableArray<CauseTrial> Of(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation is not { Verdict: Verdict.Contradicted, Computed: { } computed }) return [];
        return [.. _hypotheses.Select(h => new CauseTrial(h.Name, Outcome(h.Hypothesis, evaluation, computed)))];
    }

    private static TrialOutcome Outcome(IHypothesis hypothesis, Evaluation evaluation, Computed computed)
    {
        if (evaluation.Causes.Any(c => hypothesis.Kinds.Contains(c.Kind))) return TrialOutcome.Fits;
        if (!hypothesis.Concerns(evaluation.Claim)) return TrialOutcome.DoesNotConcern;
        var found = hypothesis.Test(evaluation.Claim, computed).Concat(OfCulprit(hypothesis, evaluation)).ToList();
        if (found.Count == 0) return TrialOutcome.DoesNotFit;
        return !evaluation.Causes.IsEmpty && found.Min(c => c.Cost) > evaluation.Causes[0].Cost ? TrialOutcome.FartherFetched : TrialOutcome.OtherNumber;
    }

    /// <summary>The same for the claim as a statement of the number that is wrong.</summary>
    private static IEnumerable<Cause> OfCulprit(IHypothesis hypothesis, Evaluation evaluation) =>
        evaluation.Culprit is { } culprit && SolvedClaim.For(evaluation.Claim, culprit) is { } solved && ClaimEvaluator.Compute(solved.Formula) is { } implied
            ? hypothesis.Test(solved, implied) : [];
}
