using System.Collections.Immutable;
using Extractor.Reconcile.Coverage;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>Finds, for a contradicted claim over several numbers, the one that is wrong: a number that ties elsewhere is not. Pure and thread-safe.</summary>
internal static class CulpritSearch
{
    /// <summary>The evaluations, with <see cref="Evaluation.Culprit"/> set where one operand is contradicted more often, and supported less, than the stated value and all other operands.</summary>
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

    /// <summary>The number doubted most beyond its support, when it is one alone and not the stated one.</summary>
    private static Quantity? Culprit(Claim claim, PrintedNumberIndex index, int[] support, int[] doubt)
    {
        Quantity? suspect = null;
        var most = int.MinValue;
        var isAlone = false;
        foreach (var quantity in CoverageReader.Quantities(claim))
        {
            var number = index.Find(quantity);
            var weight = number < 0 ? 1 : doubt[number] - support[number];
            isAlone = weight > most || (isAlone && weight < most);
            if (weight <= most) continue;
            (suspect, most) = (quantity, weight);
        }

        return isAlone && suspect!.Place != claim.Stated.Place ? suspect : null;
    }
}
