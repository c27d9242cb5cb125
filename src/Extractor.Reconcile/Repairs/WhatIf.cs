using System.Collections.Immutable;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reconcile.Coverage;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Repairs;

/// <summary>The claims of a report as they would be with other values in place of printed numbers. Thread-safe.</summary>
/// <param name="evaluations">The claims with the verdicts of what is printed.</param>
/// <param name="index">The printed numbers.</param>
/// <param name="claims">For each number, the evaluations it takes part in.</param>
internal sealed class WhatIf(ImmutableArray<Evaluation> evaluations, PrintedNumberIndex index, List<int>?[] claims)
{
    /// <summary>The evaluations a number takes part in, ascending; empty where there are none.</summary>
    public IReadOnlyList<int> ClaimsOf(int number) => claims[number] ?? [];

    /// <summary>The stated value and the operands of a claim that are printed numbers of the report, each once.</summary>
    public IEnumerable<(Quantity Quantity, int Number)> Numbers(int claim) =>
        CoverageReader.Quantities(evaluations[claim]).Select(q => (Quantity: q, Number: index.Find(q))).Where(p => p.Number >= 0).DistinctBy(p => p.Number);

    /// <summary>The claim with the changes made.</summary>
    public Claim With(int claim, ReadOnlySpan<(int Number, decimal Value)> changes)
    {
        var changed = evaluations[claim].Claim;
        foreach (var (number, value) in changes)
        {
            foreach (var operand in ExpressionOperands.Of(changed.Formula))
            {
                if (index.Find(operand) == number) changed = changed with { Formula = OperandReplacement.Replace(changed.Formula, operand, WithValue(operand, value)) };
            }

            if (index.Find(changed.Stated) == number) changed = changed with { Stated = WithValue(changed.Stated, value) };
        }

        return changed;
    }

    /// <summary>The claims that would not hold, and how many contradicted ones would.</summary>
    public (ImmutableArray<int> Broken, int Mended) Try(ReadOnlySpan<(int Number, decimal Value)> changes)
    {
        var broken = ImmutableArray.CreateBuilder<int>();
        var mended = 0;
        var touched = new SortedSet<int>();
        foreach (var (number, _) in changes) touched.UnionWith(ClaimsOf(number));
        foreach (var claim in touched)
        {
            if (evaluations[claim].Verdict is Verdict.NotApplicable or Verdict.CouldNotCheck) continue;
            if (ClaimEvaluator.Evaluate(With(claim, changes)).Verdict is Verdict.Contradicted or Verdict.NotApplicable) broken.Add(claim);
            else if (evaluations[claim].Verdict == Verdict.Contradicted) mended++;
        }

        return (broken.ToImmutable(), mended);
    }

    private static Quantity WithValue(Quantity quantity, decimal baseValue) => quantity with { Number = quantity.Number with { Value = baseValue / quantity.Unit.Scale } };
}
