using System.Collections.Immutable;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reconcile.Causes;
using Extractor.Reconcile.Coverage;

namespace Extractor.Reconcile.Repairs;

/// <summary>
/// Finds, for a contradicted claim, which of its numbers is wrong by the other claims each takes part in: with one other value in its place, every
/// claim it takes part in must hold. Where no one number does, two that moved together are tried (a part and its total). Of several ways the one
/// that mends most contradictions is taken, then the one that a simple cause explains; what is left open stays open.
/// </summary>
internal sealed class RepairSearch
{
    /// <summary>Beyond this many claims on one number, it is no longer tried.</summary>
    private const int MostClaims = 64;

    /// <summary>Pairs of numbers tried for one contradiction.</summary>
    private const int MostPairs = 600;

    private readonly ImmutableArray<Evaluation> _evaluations;
    private readonly PrintedNumberIndex _index;
    private readonly WhatIf _whatIf;
    private readonly Plausibility _plausibility;

    private RepairSearch(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index, List<int>?[] claims, CauseSearch causes)
    {
        _evaluations = evaluations;
        _index = index;
        _whatIf = new WhatIf(evaluations, index, claims);
        _plausibility = new Plausibility(causes);
    }

    /// <summary>The evaluations, the contradicted ones with their <see cref="Evaluation.Repairs"/>.</summary>
    public static ImmutableArray<Evaluation> Locate(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index, List<int>?[] claims, CauseSearch causes)
    {
        if (!evaluations.Any(e => e.Verdict == Verdict.Contradicted)) return evaluations;
        var search = new RepairSearch(evaluations, index, claims, causes);
        return [.. evaluations.Select((e, at) => e.Verdict == Verdict.Contradicted ? e with { Repairs = search.Repairs(at) } : e)];
    }

    private ImmutableArray<Repair> Repairs(int at)
    {
        var found = Alone(at).ToList();
        if (found.Count == 0) found = [.. Together(at).Take(MostPairs)];
        if (found.Count == 0) return [];
        var most = found.Max(f => f.Mended);
        return _plausibility.Likeliest(_evaluations[at].Claim, [.. found.Where(f => f.Mended == most).Select(f => f.Repair)]);
    }

    /// <summary>Single numbers that would mend the claim.</summary>
    private IEnumerable<(Repair Repair, int Mended)> Alone(int at)
    {
        var evaluation = _evaluations[at];

        // A stated value that is no printed number of its own can be told by this claim alone.
        if (_index.Find(evaluation.Claim.Stated) < 0) yield return (new Repair([new Correction(evaluation.Claim.Stated, evaluation.Computed!.Value.Value)]), 1);
        foreach (var (quantity, number) in _whatIf.Numbers(at))
        {
            if (_whatIf.ClaimsOf(number).Count > MostClaims) continue;
            foreach (var value in Implied(at, number))
            {
                var (broken, mended) = _whatIf.Try([(number, value)]);
                if (!broken.IsEmpty || mended == 0) continue;
                yield return (new Repair([new Correction(quantity, value)]), mended);
                break;
            }
        }
    }

    /// <summary>Pairs of numbers, one of the claim and one of a claim that the first would break, that together mend more than the claim itself.</summary>
    private IEnumerable<(Repair Repair, int Mended)> Together(int at)
    {
        foreach (var (quantity, number) in _whatIf.Numbers(at))
        {
            if (_whatIf.ClaimsOf(number).Count > MostClaims || ImpliedValue.Solve(_evaluations[at].Claim, quantity) is not { } value) continue;
            var (broken, _) = _whatIf.Try([(number, value)]);
            if (broken.IsEmpty || broken.Contains(at)) continue;
            foreach (var (other, second) in _whatIf.Numbers(broken[0]))
            {
                if (second == number || _whatIf.ClaimsOf(second).Count > MostClaims) continue;
                if (ImpliedValue.Solve(_whatIf.With(broken[0], [(number, value)]), other) is not { } with) continue;
                var (left, mended) = _whatIf.Try([(number, value), (second, with)]);
                if (left.IsEmpty && mended > 1) yield return (new Repair([new Correction(quantity, value), new Correction(other, with)]), mended);
            }
        }
    }

    /// <summary>What a number would have to be by the claim, and by the other contradicted ones it takes part in: each is as near as its rounding lets it be.</summary>
    private IEnumerable<decimal> Implied(int at, int number) => _whatIf.ClaimsOf(number)
        .Where(c => _evaluations[c].Verdict == Verdict.Contradicted).OrderBy(c => c == at ? 0 : 1)
        .Select(c => ImpliedValue.Solve(_evaluations[c].Claim, _whatIf.Numbers(c).First(n => n.Number == number).Quantity))
        .OfType<decimal>().Distinct();
}
