using System.Collections.Immutable;

namespace Extractor.Reconcile.Causes;

/// <summary>The sign or the direction word is the wrong way round.</summary>
public sealed class SignSlip : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["sign"];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        if (claim.Stated.Number.Value != 0 && contradiction.StatedFits(-claim.Stated.Number.Value)) yield return new Cause("sign", 1, []);
    }
}
