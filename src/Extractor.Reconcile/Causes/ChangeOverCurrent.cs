using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>A change divided by this year's level instead of last year's.</summary>
public sealed class ChangeOverCurrent : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["change-over-current"];

    /// <inheritdoc/>
    public bool Concerns(Claim claim) => claim is { Formula: ChangeRateExpression or AbsoluteExpression { Inner: ChangeRateExpression } };

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        var absolute = claim.Formula is AbsoluteExpression;
        var rate = claim.Formula is AbsoluteExpression { Inner: ChangeRateExpression inner } ? inner : claim.Formula as ChangeRateExpression;
        if (rate is null) yield break;
        Expression wrong = new QuotientExpression(new DifferenceExpression(rate.Current, rate.Base), rate.Current);
        if (contradiction.FormulaFits(absolute ? new AbsoluteExpression(wrong) : wrong)) yield return new Cause("change-over-current", 2, []);
    }
}
