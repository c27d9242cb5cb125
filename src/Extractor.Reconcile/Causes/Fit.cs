using Extractor.Core.Numbers;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>Whether a claim would hold with another stated value or another formula. Pure and thread-safe.</summary>
internal static class Fit
{
    /// <summary>Whether another formula gives the stated value.</summary>
    public static bool Formula(Claim claim, Expression formula) =>
        claim.Relation == Relation.Equal && ClaimEvaluator.Compute(formula) is { } computed
        && ClaimEvaluator.Compare(claim with { Formula = formula }, computed) is Verdict.Holds or Verdict.WithinRounding;

    /// <summary>Whether the formula gives another stated value (in the stated unit).</summary>
    public static bool Stated(Claim claim, Computed computed, decimal value) =>
        claim.Relation == Relation.Equal && ClaimEvaluator.Compare(
            claim with { Stated = claim.Stated with { Number = claim.Stated.Number with { Value = value } } }, computed) is Verdict.Holds or Verdict.WithinRounding;

    /// <summary>Whether a printed value, read with another value in its own unit, mends the claim.</summary>
    public static bool Operand(Claim claim, Quantity operand, decimal value)
    {
        var mended = operand with { Number = operand.Number with { Value = value } };
        return Formula(claim, OperandReplacement.Replace(claim.Formula, operand, mended));
    }

    /// <summary>Whether two printed values may be the same exact value.</summary>
    public static bool Same(Quantity a, Quantity b) => a.Unit.ComparableWith(b.Unit) && a.Range.Meets(b.Range);

    /// <summary>A value as a message argument, in the unit it was printed in.</summary>
    public static string Text(Quantity quantity) => quantity.Number.Raw.Length > 0 ? quantity.Number.Raw.Trim() : DecimalText.Plain(quantity.Number.Value);
}
