using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>The unit is the wrong one: 元 printed for 万元, or the reverse.</summary>
public sealed class UnitSlip : IHypothesis
{
    private static readonly Unit[] MoneyUnits = [Unit.Yuan, Unit.TenThousandYuan, Unit.HundredMillionYuan];

    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["unit"];

    /// <inheritdoc/>
    public bool Concerns(Claim claim) => claim is { Stated: { Unit.Dimension: Dimension.Money, Number.Value: not 0 }, Relation: Relation.Equal };

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        if (claim.Stated.Unit.Dimension != Dimension.Money || claim.Stated.Number.Value == 0) yield break;
        foreach (var unit in MoneyUnits)
        {
            if (unit.Scale == claim.Stated.Unit.Scale) continue;
            if (contradiction.StatedFits(claim.Stated with { Unit = unit }))
                yield return new Cause("unit", 1, [("unit", unit.Symbol), ("printed", claim.Stated.Unit.Symbol)]);
        }
    }
}
