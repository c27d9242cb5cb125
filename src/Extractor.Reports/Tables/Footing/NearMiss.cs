using Extractor.Reports.Claims;

namespace Extractor.Reports.Tables.Footing;

/// <summary>Tells a total that misses its items' sum by a slip of the pen from a number that never was that sum. Pure and thread-safe.</summary>
internal static class NearMiss
{
    /// <summary>With fewer digits, a near miss says nothing.</summary>
    private const decimal FewDigits = 1000m;

    /// <summary>How many times the rounding a place must be for its digit to say something.</summary>
    private const decimal Telling = 4m;

    /// <summary>Digits of a whole number that a slip may fall on.</summary>
    private const int MostDigits = 15;

    /// <summary>Whether one digit, two neighbouring digits, or one item left out or counted twice make the difference.</summary>
    public static bool IsSlip(Quantity stated, List<Quantity> parts)
    {
        var step = 2 * stated.HalfStep;
        if (step == 0 || Math.Abs(stated.Value) < FewDigits * step) return false;
        var difference = Math.Abs(stated.Value - parts.Sum(p => p.Value));

        // Whole numbers are seldom rounded, and of many roundings most cancel out: a wider allowance would fit by chance.
        var slack = stated.Decimals == 0 ? 0m : 2 * step;
        if (parts.Exists(p => p.Value >= FewDigits * step && Math.Abs(p.Value - difference) <= slack)) return true;
        if (difference >= Math.Abs(stated.Value)) return false;
        for (var (place, unit) = (0, step); place < MostDigits && unit <= difference + slack; place++, unit *= 10)
        {
            // Below that rounding fits any digit.
            if (unit <= Telling * slack) continue;
            for (var digit = 1; digit <= 9; digit++)
            {
                // A digit d off makes d units of its place; two digits exchanged make nine times their difference.
                if (Math.Abs(difference - (digit * unit)) <= slack || Math.Abs(difference - (9 * digit * unit)) <= slack) return true;
            }
        }

        return false;
    }
}
