using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>The level a change is measured against, where it is not told itself.</summary>
internal static class ImpliedBase
{
    /// <summary>The level less what it rose by, or with what it fell by; null where the direction is not told.</summary>
    public static Expression? Of(Quantity current, Quantity amount, Direction direction) => direction switch
    {
        Direction.Up => new DifferenceExpression(current, amount),
        Direction.Down => new SumExpression([current, amount]),
        _ => null,
    };
}
