using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A term of a sum was left out of, or counted twice in, the printed total.</summary>
public sealed class AddendSlip : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["addend-missing", "addend-doubled"];

    /// <inheritdoc/>
    public bool Concerns(Claim claim) => claim is { Formula: SumExpression { Terms.Length: > 2 }, Relation: Relation.Equal };

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        if (claim.Formula is not SumExpression { Terms.Length: > 2 } sum || claim.Relation != Relation.Equal) yield break;
        foreach (var term in sum.Terms)
        {
            if (term is not OperandExpression { Quantity: { Number.Value: not 0 } quantity }) continue;
            if (contradiction.StatedFits((claim.Stated.Value + quantity.Value) / claim.Stated.Unit.Scale))
                yield return new Cause("addend-missing", 2, [("term", quantity.Name), ("amount", Printed.Text(quantity))]) { Witness = quantity };
            if (contradiction.StatedFits((claim.Stated.Value - quantity.Value) / claim.Stated.Unit.Scale))
                yield return new Cause("addend-doubled", 2, [("term", quantity.Name), ("amount", Printed.Text(quantity))]) { Witness = quantity };
        }
    }
}
