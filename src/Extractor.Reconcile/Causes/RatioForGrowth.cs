using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A ratio printed where growth is meant: current / base instead of (current − base) / base.</summary>
public sealed class RatioForGrowth : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["ratio-for-growth"];

    /// <inheritdoc/>
    public bool Concerns(Claim claim) => claim is { Formula: ChangeRateExpression or AbsoluteExpression { Inner: ChangeRateExpression } };

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        var rate = claim.Formula is AbsoluteExpression { Inner: ChangeRateExpression inner } ? inner : claim.Formula as ChangeRateExpression;
        if (rate is null) yield break;
        if (contradiction.FormulaFits(new QuotientExpression(rate.Current, rate.Base))) yield return new Cause("ratio-for-growth", 1, []);
    }
}
