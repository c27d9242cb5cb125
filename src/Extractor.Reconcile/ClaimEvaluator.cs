using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile;

/// <summary>Gives a claim its verdict: the one rounding policy of the program. Pure and thread-safe.</summary>
/// <remarks>
/// Stated and computed values are compared as the sets of exact values their printed digits may stand for. A value may have been rounded or cut;
/// both are tried before a contradiction is called. A sum of n rounded values may miss its printed total by (n + 1) half steps.
/// </remarks>
internal static class ClaimEvaluator
{
    public static Evaluation Evaluate(Claim claim)
    {
        var operands = ExpressionOperands.Of(claim.Formula, out var repeats);
        var evaluation = new Evaluation(claim, Verdict.CouldNotCheck, null) { Operands = operands };
        if (claim.NotChecked is { } reason)
            return evaluation with { Verdict = reason.IsNotApplicable ? Verdict.NotApplicable : Verdict.CouldNotCheck, Reason = reason };
        if (Unsound(claim, operands) is { } damaged)
            return evaluation with { Reason = new NotChecked("not-checked.damaged-number", false, [("number", damaged.Number.Raw)]) };
        if (Compute(claim.Formula, operands, repeats) is not { } computed)
            return evaluation with { Verdict = Verdict.NotApplicable, Reason = new NotChecked("not-checked.undefined", true, []) };

        var verdict = Compare(claim, computed, Tolerated(claim, computed, operands));
        if (verdict == Verdict.Contradicted && claim.Tolerance == Tolerance.Derived && HoldsAsPrinted(claim, operands)) verdict = Verdict.WithinRounding;
        evaluation = evaluation with { Verdict = verdict, Computed = computed };
        if (verdict != Verdict.Contradicted) return evaluation;
        if (claim.Stated.IsBlank) return evaluation with { Verdict = Verdict.CouldNotCheck, Reason = new NotChecked("not-checked.blank-stated", false, []) };
        foreach (var alternative in claim.Alternatives)
        {
            if (Compute(alternative.Formula) is { } other && Compare(claim, other) is Verdict.Holds or Verdict.WithinRounding)
                return evaluation with { Verdict = Verdict.Explained, Explanation = alternative };
        }

        return evaluation;
    }

    /// <summary>
    /// Whether the claim holds when every value printed with fewer decimals than its field was rounded to the decimals it shows: "0.26" among
    /// values of four decimals may be 0.2632. A value without any decimals is taken as the field's ("57" beside "422.62" is 57.00).
    /// </summary>
    private static bool HoldsAsPrinted(Claim claim, ImmutableArray<Quantity> operands)
    {
        var formula = claim.Formula;
        foreach (var operand in operands)
        {
            if (operand.Number.Decimals > 0 && operand.Number.Decimals < operand.Decimals)
                formula = OperandReplacement.Replace(formula, operand, operand with { Decimals = operand.Number.Decimals });
        }

        var stated = claim.Stated.Number.Decimals > 0 ? claim.Stated with { Decimals = claim.Stated.Number.Decimals } : claim.Stated;
        return Compute(formula) is { } computed && Compare(claim with { Stated = stated, Formula = formula }, computed) != Verdict.Contradicted;
    }

    /// <summary>What a formula gives, or null where it gives nothing.</summary>
    public static Computed? Compute(Expression formula)
    {
        var operands = ExpressionOperands.Of(formula, out var repeats);
        return Compute(formula, operands, repeats);
    }

    private static Computed? Compute(Expression formula, ImmutableArray<Quantity> operands, bool repeats) =>
        PointArithmetic.Evaluate(formula, q => q.Value) is { } value && IntervalArithmetic.Evaluate(formula, operands, repeats) is { } range ? new Computed(value, range) : null;

    /// <summary>Whether the stated value can be what the formula gives, by the claim's relation and tolerance.</summary>
    public static Verdict Compare(Claim claim, Computed computed) => Compare(claim, computed, Tolerated(claim, computed, claim.Tolerance == Tolerance.Tail ? ExpressionOperands.Of(claim.Formula) : []));

    /// <summary>The same where what the formula may give by the claim's tolerance is known.</summary>
    public static Verdict Compare(Claim claim, Computed computed, Interval range)
    {
        var stated = claim.Stated;
        return claim.Relation switch
        {
            Relation.AtMost => stated.Value <= computed.Value ? Verdict.Holds : stated.Range.Low <= range.High ? Verdict.WithinRounding : Verdict.Contradicted,
            Relation.AtLeast => stated.Value >= computed.Value ? Verdict.Holds : stated.Range.High >= range.Low ? Verdict.WithinRounding : Verdict.Contradicted,
            _ => Equal(stated, computed, range),
        };
    }

    /// <summary>Whether a value stated as equal is what the formula gives, without the allowance for rates computed from finer figures: what a cause must do.</summary>
    public static bool Fits(Quantity stated, Computed computed, Interval range) =>
        AgreesToTheDigit(stated, computed.Value) || stated.Range.Meets(range) || Truncated(stated).Meets(range);

    private static Verdict Equal(Quantity stated, Computed computed, Interval range)
    {
        if (AgreesToTheDigit(stated, computed.Value)) return Verdict.Holds;
        if (Fits(stated, computed, range)) return Verdict.WithinRounding;
        return IsOffByLastDigit(stated, computed.Value) ? Verdict.WithinRounding : Verdict.Contradicted;
    }

    /// <summary>A rate with decimals that is one step of its last digit off was computed from figures before they were rounded: rounding, not an error.</summary>
    private static bool IsOffByLastDigit(Quantity stated, decimal computed)
    {
        if (stated.Unit.Dimension != Dimension.Ratio || stated.Exactness == Exactness.Exact || stated.Number.Decimals == 0) return false;
        var step = 2 * Interval.HalfStep(stated.Number.Decimals);
        var rounded = Math.Round(computed / stated.Unit.Scale, Math.Min(27, stated.Number.Decimals), MidpointRounding.AwayFromZero);
        return Math.Abs(rounded - stated.Number.Value) <= step;
    }

    /// <summary>Whether the computed value, rounded half up to the stated field's digits, prints as the stated one.</summary>
    private static bool AgreesToTheDigit(Quantity stated, decimal computed)
    {
        if (stated.Exactness == Exactness.Exact) return stated.Value == computed;
        var inUnit = computed / stated.Unit.Scale;
        return Math.Round(inUnit, Math.Min(stated.Decimals, 27), MidpointRounding.AwayFromZero) == stated.Number.Value;
    }

    private static Interval Truncated(Quantity stated)
    {
        if (stated.Exactness == Exactness.Exact) return stated.Range;
        var cut = Interval.Truncated(stated.Number.Value, stated.Decimals);
        return cut with { Low = cut.Low * stated.Unit.Scale, High = cut.High * stated.Unit.Scale };
    }

    /// <summary>What the formula may give by the claim's tolerance.</summary>
    public static Interval Tolerated(Claim claim, Computed computed, ImmutableArray<Quantity> operands)
    {
        if (claim.Tolerance != Tolerance.Tail) return computed.Range;

        // The stated value's own half step is in its own set; the terms bring one half step each, zero and exact terms none.
        var slack = 0m;
        foreach (var operand in operands)
        {
            if (operand.Number.Value == 0) continue;
            slack += operand.HalfStep;
        }

        return Interval.Exactly(computed.Value).Widen(slack);
    }

    private static Quantity? Unsound(Claim claim, ImmutableArray<Quantity> operands)
    {
        if (!claim.Stated.Number.IsSound) return claim.Stated;
        foreach (var operand in operands)
        {
            if (!operand.Number.IsSound) return operand;
        }

        return null;
    }
}
