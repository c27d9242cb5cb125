using System.Collections.Immutable;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A number copied from a neighbouring paragraph or row: the stated value, or an operand with which the claim would then hold.</summary>
public sealed class SiblingCopy : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["sibling-copy"];

    /// <inheritdoc/>
    public bool Concerns(Claim claim) => claim is { Neighbours.IsEmpty: false };

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        foreach (var neighbour in claim.Neighbours)
        {
            if (neighbour.Place == claim.Stated.Place || neighbour.Number.Value == 0) continue;

            // The neighbour's value in an operand's place gives the stated value: the operand is the wrong one.
            foreach (var operand in ExpressionOperands.Of(claim.Formula))
            {
                if (operand.Unit.ComparableWith(neighbour.Unit) && operand.Place != neighbour.Place && !Fit.Same(operand, neighbour)
                    && Fit.Formula(claim, OperandReplacement.Replace(claim.Formula, operand, neighbour)))
                {
                    yield return new Cause("sibling-copy", 2, [("operand", Fit.Text(operand)), ("neighbour", Fit.Text(neighbour)), ("subject", neighbour.Name)]) { Witness = neighbour, Operand = operand };
                }
            }

            // The stated value is the neighbour's, to the printed digit.
            if (neighbour.Unit.ComparableWith(claim.Stated.Unit) && neighbour.Value == claim.Stated.Value)
                yield return new Cause("sibling-copy", 2, [("neighbour", Fit.Text(neighbour)), ("subject", neighbour.Name)]) { Witness = neighbour };
        }
    }
}
