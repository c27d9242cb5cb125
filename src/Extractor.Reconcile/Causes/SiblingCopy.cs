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
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        foreach (var neighbour in claim.Neighbours)
        {
            if (neighbour.Place == claim.Stated.Place || neighbour.Number.Value == 0) continue;

            // The neighbour's value in an operand's place gives the stated value: the operand is the wrong one.
            foreach (var operand in contradiction.Operands)
            {
                if (operand.Unit.ComparableWith(neighbour.Unit) && operand.Place != neighbour.Place && !Printed.Same(operand, neighbour)
                    && contradiction.FormulaFits(OperandReplacement.Replace(claim.Formula, operand, neighbour)))
                {
                    yield return new Cause("sibling-copy", 2, [("operand", Printed.Text(operand)), ("neighbour", Printed.Text(neighbour)), ("subject", neighbour.Name)]) { Witness = neighbour, Operand = operand };
                }
            }

            // The stated value is the neighbour's, to the printed digit.
            if (neighbour.Unit.ComparableWith(claim.Stated.Unit) && neighbour.Value == claim.Stated.Value)
                yield return new Cause("sibling-copy", 2, [("neighbour", Printed.Text(neighbour)), ("subject", neighbour.Name)]) { Witness = neighbour };
        }
    }
}
