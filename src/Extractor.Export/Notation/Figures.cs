using System.Globalization;
using Extractor.Audit.Findings;

namespace Extractor.Export.Notation;

/// <summary>How amounts are written: invariant culture, no exponent.</summary>
public static class Figures
{
    private const int KeptDecimals = 10;

    /// <summary>The value with at most ten decimals and no trailing zeros: a quotient's endless digits say nothing about money.</summary>
    public static decimal Rounded(decimal value)
    {
        var rounded = Math.Round(value, KeptDecimals, MidpointRounding.AwayFromZero);
        // Dividing by a one of full scale drops trailing zeros; a zero would keep its sign and scale.
        return rounded == 0m ? 0m : rounded / 1.0000000000000000000000000000m;
    }

    /// <summary>The same as text.</summary>
    public static string Plain(decimal value) => Rounded(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The value for reading: thousands separated, exactly this many decimals.</summary>
    public static string Grouped(decimal value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Stated less computed, or null where one is missing.</summary>
    public static decimal? Difference(StatedValue? stated, ComputedValue? computed) =>
        stated is null || computed is null ? null : Rounded(stated.Value - computed.Value);

    /// <summary>Digits after the point of a number as it is kept.</summary>
    public static int Decimals(decimal value) => value.Scale;
}
