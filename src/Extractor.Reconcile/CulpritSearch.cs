using System.Collections.Immutable;
using Extractor.Reconcile.Coverage;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>Finds, for a contradicted claim over several numbers, the one that is wrong: a number that ties elsewhere is not. Pure and thread-safe.</summary>
internal static class CulpritSearch
{
    /// <summary>The evaluations, with <see cref="Evaluation.Culprit"/> set where exactly one operand has no support while the stated value and all other operands have.</summary>
    public static ImmutableArray<Evaluation> Locate(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index)
    {
        if (!evaluations.Any(e => e.Verdict == Verdict.Contradicted)) return evaluations;
        var support = new int[index.Count];
        var doubt = new int[index.Count];
        foreach (var evaluation in evaluations)
        {
            var counts = evaluation.Verdict switch
            {
                Verdict.Holds or Verdict.WithinRounding when evaluation.Claim.Relation == Relation.Equal => support,
                Verdict.Contradicted => doubt,
                _ => null,
            };
            if (counts is null) continue;
            foreach (var quantity in CoverageReader.Quantities(evaluation.Claim))
            {
                var number = index.Find(quantity);
                if (number >= 0 && quantity.Number.Value != 0) counts[number]++;
            }
        }

        return [.. evaluations.Select(e => e.Verdict == Verdict.Contradicted ? e with { Culprit = Culprit(e.Claim, index, support, doubt) } : e)];
    }

    private static Quantity? Culprit(Claim claim, PrintedNumberIndex index, int[] support, int[] doubt)
    {
        var stated = index.Find(claim.Stated);
        if (claim.Relation != Relation.Equal || stated < 0 || support[stated] == 0) return null;
        Quantity? suspect = null;
        foreach (var operand in Arithmetic.ExpressionOperands.Of(claim.Formula))
        {
            var number = index.Find(operand);
            if (number < 0 || support[number] > 0) continue;

            // A number without support is suspected when it is doubted at least as often as the stated value; two suspects are none.
            if (doubt[number] < doubt[stated]) continue;
            if (suspect is not null) return null;
            suspect = operand;
        }

        return suspect;
    }
}
