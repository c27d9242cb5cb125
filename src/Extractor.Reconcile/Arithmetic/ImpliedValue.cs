using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Arithmetic;

/// <summary>Solves a claim for one of its printed values. Pure and thread-safe.</summary>
internal static class ImpliedValue
{
    /// <summary>The value, in base units and rounded to the number's printed decimals, with which the claim would hold; null where none is found.</summary>
    /// <remarks>Every formula is linear in a printed value or in its reciprocal, or close enough for two steps of the secant rule.</remarks>
    public static decimal? Solve(Claim claim, Quantity quantity)
    {
        if (quantity.Place == claim.Stated.Place) return PointArithmetic.Evaluate(claim.Formula, q => q.Value) is { } stated ? Rounded(quantity, stated) : null;
        try
        {
            return Secant(claim, quantity) is { } value ? Rounded(quantity, value) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal? Secant(Claim claim, Quantity quantity)
    {
        var target = claim.Stated.Value;
        var before = quantity.Value;
        var after = before == 0 ? quantity.Unit.Scale : before * 1.01m;
        for (var step = 0; step < 4; step++)
        {
            if (At(claim, quantity, before) is not { } low || At(claim, quantity, after) is not { } high || low == high) return null;
            var next = before + ((target - low) * (after - before) / (high - low));
            if (At(claim, quantity, next) is not { } reached) return null;
            if (Math.Abs(reached - target) <= claim.Stated.HalfStep + 0.0000001m) return next;
            (before, after) = (after, next);
        }

        return null;
    }

    private static decimal? At(Claim claim, Quantity quantity, decimal value) =>
        PointArithmetic.Evaluate(claim.Formula, q => q.Place == quantity.Place ? value : q.Value);

    private static decimal Rounded(Quantity quantity, decimal value) =>
        Math.Round(value / quantity.Unit.Scale, Math.Min(27, Math.Max(quantity.Decimals, quantity.Number.Decimals)), MidpointRounding.AwayFromZero) * quantity.Unit.Scale;
}
