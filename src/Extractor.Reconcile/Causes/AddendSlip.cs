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
    public IEnumerable<Cause> Test(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Formula is not SumExpression { Terms.Length: > 2 } sum || claim.Relation != Relation.Equal) yield break;
        foreach (var term in sum.Terms)
        {
            if (term is not OperandExpression { Quantity: { Number.Value: not 0 } quantity }) continue;
            if (Fit.Stated(claim, computed, (claim.Stated.Value + quantity.Value) / claim.Stated.Unit.Scale))
                yield return new Cause("addend-missing", 2, [("term", quantity.Name), ("amount", Fit.Text(quantity))]) { Witness = quantity };
            if (Fit.Stated(claim, computed, (claim.Stated.Value - quantity.Value) / claim.Stated.Unit.Scale))
                yield return new Cause("addend-doubled", 2, [("term", quantity.Name), ("amount", Fit.Text(quantity))]) { Witness = quantity };
        }
    }
}
