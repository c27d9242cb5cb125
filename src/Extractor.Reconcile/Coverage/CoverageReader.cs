using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Coverage;

/// <summary>Accounts for every printed number: which claims it takes part in, and what they say of it. Pure and thread-safe.</summary>
internal static class CoverageReader
{
    /// <summary>One entry for each number of the index, in its order.</summary>
    /// <param name="index">The numbers.</param>
    /// <param name="evaluations">What became of the claims.</param>
    /// <param name="claims">For each number, the evaluations it takes part in.</param>
    public static ImmutableArray<CoveredNumber> Read(PrintedNumberIndex index, ImmutableArray<Evaluation> evaluations, List<int>?[] claims)
    {
        var covered = ImmutableArray.CreateBuilder<CoveredNumber>(index.Count);
        for (var i = 0; i < index.Count; i++) covered.Add(Cover(index, i, claims[i], evaluations));
        return covered.MoveToImmutable();
    }

    /// <summary>For each number of the index, the evaluations it takes part in, ascending; null for none.</summary>
    public static List<int>?[] ClaimsByNumber(PrintedNumberIndex index, ImmutableArray<Evaluation> evaluations)
    {
        var claims = new List<int>?[index.Count];
        for (var i = 0; i < evaluations.Length; i++)
        {
            Note(evaluations[i].Claim.Stated, i);
            foreach (var operand in evaluations[i].Operands) Note(operand, i);
        }

        return claims;

        void Note(Quantity quantity, int evaluation)
        {
            var number = index.Find(quantity);
            if (number < 0) return;
            var list = claims[number] ??= [];
            if (list.Count == 0 || list[^1] != evaluation) list.Add(evaluation);
        }
    }

    /// <summary>The stated value and the operands.</summary>
    public static IEnumerable<Quantity> Quantities(Evaluation evaluation) => evaluation.Operands.Prepend(evaluation.Claim.Stated);

    private static CoveredNumber Cover(PrintedNumberIndex index, int number, List<int>? claims, ImmutableArray<Evaluation> evaluations)
    {
        var (place, printed) = index[number];
        if (claims is null)
        {
            var why = !printed.IsSound ? "untied.damaged" : index.IsUnderstood(number) ? "untied.nothing-to-compare" : "untied.not-understood";
            return new CoveredNumber(place, printed, NumberState.Untied, []) { Reason = why };
        }

        var state = NumberState.Untied;
        foreach (var claim in claims)
        {
            var next = State(evaluations[claim], index, number);
            if (next > state || (state == NumberState.TiedWithinRounding && next == NumberState.Tied)) state = next;
        }

        return new CoveredNumber(place, printed, state, [.. claims]) { Reason = state == NumberState.Untied ? "untied.not-checked" : null };
    }

    private static NumberState State(Evaluation evaluation, PrintedNumberIndex index, int number) => evaluation.Verdict switch
    {
        Verdict.Holds => NumberState.Tied,
        Verdict.WithinRounding => NumberState.TiedWithinRounding,
        Verdict.Explained => NumberState.Explained,
        Verdict.Contradicted => index.Find(evaluation.Culprit ?? evaluation.Claim.Stated) == number ? NumberState.Contradicted : NumberState.Untied,
        _ => NumberState.Untied,
    };
}
