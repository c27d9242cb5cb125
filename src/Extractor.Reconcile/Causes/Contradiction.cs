using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A contradicted claim as the hypotheses see it: what they all ask is worked out once. Immutable and thread-safe.</summary>
public sealed class Contradiction
{
    private readonly Interval _range;
    private readonly bool _isLinear;

    /// <summary>The contradiction.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="computed">What its formula gives.</param>
    public Contradiction(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Claim = claim;
        Computed = computed;
        Operands = ExpressionOperands.Of(claim.Formula);
        _range = ClaimEvaluator.Tolerated(claim, computed, Operands);
        _isLinear = SolvedClaim.IsLinear(claim);
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>What its formula gives.</summary>
    public Computed Computed { get; }

    /// <summary>The printed values of the formula in the order they stand, each once.</summary>
    public ImmutableArray<Quantity> Operands { get; }

    /// <summary>Whether the claim would hold with another stated value (in the stated unit).</summary>
    public bool StatedFits(decimal value) => StatedFits(Claim.Stated with { Number = Claim.Stated.Number with { Value = value } });

    /// <summary>Whether the claim would hold with another stated quantity.</summary>
    public bool StatedFits(Quantity stated) =>
        Claim.Relation == Relation.Equal && ClaimEvaluator.Fits(stated, Computed, _range);

    /// <summary>Whether another formula gives the stated value.</summary>
    public bool FormulaFits(Expression formula) =>
        Claim.Relation == Relation.Equal && ClaimEvaluator.Compute(formula) is { } computed
        && ClaimEvaluator.Fits(Claim.Stated, computed, ClaimEvaluator.Tolerated(Claim, computed, ExpressionOperands.Of(formula)));

    /// <summary>Whether a printed value of the formula, read with another value in its own unit, mends the claim.</summary>
    public bool OperandFits(Quantity operand, decimal value)
    {
        ArgumentNullException.ThrowIfNull(operand);
        if (_isLinear && !MovesFarEnough((value - operand.Number.Value) * operand.Unit.Scale)) return false;
        return FormulaFits(OperandReplacement.Replace(Claim.Formula, operand, operand with { Number = operand.Number with { Value = value } }));
    }

    /// <summary>In a sum an operand moves the result by as much as it moves itself: what is far from the gap is not worth computing, which keeps long sums cheap.</summary>
    private bool MovesFarEnough(decimal change)
    {
        var gap = Math.Abs(Claim.Stated.Value - Computed.Value);
        return Math.Abs(Math.Abs(change) - gap) <= _range.High - _range.Low + (4 * Claim.Stated.HalfStep);
    }
}
