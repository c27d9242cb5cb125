using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>Tries the hypotheses on a contradicted claim, keeps the simplest that fit exactly and accounts for the rest. Thread-safe.</summary>
internal sealed class CauseSearch
{
    /// <summary>A rate of fewer digits fits too many readings of its operands: 5 % is anything from 4.5 to 5.5.</summary>
    private const int FewDigits = 3;

    private readonly ImmutableArray<(string Name, IHypothesis Hypothesis)> _hypotheses =
    [
        .. typeof(CauseSearch).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IHypothesis)) && t is { IsClass: true, IsAbstract: false })
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (Kebab(t.Name), (IHypothesis)Activator.CreateInstance(t)!)),
    ];

    /// <summary>The evaluation with the causes of least cost (several when they tie, none when nothing fits or nothing tells which number is wrong) and with what was tried.</summary>
    public Evaluation Explain(Evaluation evaluation)
    {
        if (evaluation is not { Verdict: Verdict.Contradicted, Computed: { } computed }) return evaluation;
        var asStated = Fitting(evaluation.Claim, computed);
        var culprit = evaluation.Culprit;
        var solved = culprit is null ? null : SolvedClaim.For(evaluation.Claim, culprit);
        var asSolved = solved is not null && ClaimEvaluator.Compute(solved.Formula) is { } implied ? Fitting(solved, implied) : [];
        var causes = Least(Possible(evaluation, culprit, solved is not null, asStated, asSolved));
        return evaluation with { Causes = causes, Trials = [.. _hypotheses.Select((h, i) => new CauseTrial(h.Name, Outcome(h.Hypothesis, i)))] };

        TrialOutcome Outcome(IHypothesis hypothesis, int at)
        {
            if (causes.Any(c => hypothesis.Kinds.Contains(c.Kind))) return TrialOutcome.Fits;
            if (!hypothesis.Concerns(evaluation.Claim)) return TrialOutcome.DoesNotConcern;
            List<Cause> found = [.. asStated[at], .. asSolved.IsEmpty ? [] : asSolved[at]];
            if (found.Count == 0) return TrialOutcome.DoesNotFit;
            if (!causes.IsEmpty && found.Min(c => c.Cost) > causes[0].Cost) return TrialOutcome.FartherFetched;
            return culprit is null && found.TrueForAll(c => IsTooCoarse(evaluation.Claim, c)) ? TrialOutcome.TooCoarse : TrialOutcome.OtherNumber;
        }
    }

    /// <summary>The causes of least cost by which one number of the claim, and no other, came out wrong.</summary>
    public ImmutableArray<Cause> Of(Claim claim, Quantity suspect)
    {
        if (suspect.Place == claim.Stated.Place) return ClaimEvaluator.Compute(claim.Formula) is { } own ? Least(All(Fitting(claim, own)).Where(c => c.Operand is null)) : [];
        if (SolvedClaim.For(claim, suspect) is { } solved) return ClaimEvaluator.Compute(solved.Formula) is { } implied ? Least(All(Fitting(solved, implied)).Where(c => c.Operand is null)) : [];
        return ClaimEvaluator.Compute(claim.Formula) is { } computed ? Least(All(Fitting(claim, computed)).Where(c => c.Operand?.Place == suspect.Place)) : [];
    }

    /// <summary>What fits and is not ruled out by what is known of which number is wrong.</summary>
    private static IEnumerable<Cause> Possible(
        Evaluation evaluation, Quantity? culprit, bool isSolved, ImmutableArray<ImmutableArray<Cause>> asStated, ImmutableArray<ImmutableArray<Cause>> asSolved)
    {
        if (!evaluation.Suspects.IsEmpty) return [];
        if (isSolved) return All(asSolved).Where(c => c.Operand is null);
        if (culprit is not null) return All(asStated).Where(c => c.Operand?.Place == culprit.Place);
        return evaluation.Repairs.Length == 1 && SolvedClaim.IsLinear(evaluation.Claim)
            ? All(asStated).Where(c => c.Operand is null)
            : All(asStated).Where(c => !IsTooCoarse(evaluation.Claim, c));
    }

    /// <summary>Whether only the wrong operand's own digits speak for the cause (no neighbour it was copied from) and the stated rate is too coarse to bear it out.</summary>
    private static bool IsTooCoarse(Claim claim, Cause cause) =>
        cause.Operand is not null && cause.Witness == cause.Operand && !SolvedClaim.IsLinear(claim) && Printed.TellingDigits(claim.Stated.Number) < FewDigits;

    /// <summary>What fits, by hypothesis.</summary>
    private ImmutableArray<ImmutableArray<Cause>> Fitting(Claim claim, Computed computed)
    {
        var contradiction = new Contradiction(claim, computed);
        return [.. _hypotheses.Select(h => h.Hypothesis.Concerns(claim) ? h.Hypothesis.Test(contradiction).ToImmutableArray() : [])];
    }

    private static IEnumerable<Cause> All(ImmutableArray<ImmutableArray<Cause>> fitting) => fitting.SelectMany(f => f);

    private static ImmutableArray<Cause> Least(IEnumerable<Cause> causes)
    {
        var found = causes.ToList();
        if (found.Count == 0) return [];
        var least = found.Min(c => c.Cost);
        return [.. found.Where(c => c.Cost == least).DistinctBy(c => (c.Kind, c.Witness?.Place))];
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
