using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>The sign or the direction word is the wrong way round.</summary>
public sealed class SignSlip : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["sign"];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Stated.Number.Value != 0 && Fit.Stated(claim, computed, -claim.Stated.Number.Value)) yield return new Cause("sign", 1, []);
    }
}
