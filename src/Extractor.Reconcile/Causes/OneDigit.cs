using System.Globalization;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>One digit of the stated value was mistyped.</summary>
public sealed class OneDigit : IHypothesis
{
    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var number = claim.Stated.Number;
        var format = "F" + number.Decimals.ToString(CultureInfo.InvariantCulture);
        var meant = Math.Round(computed.Value / claim.Stated.Unit.Scale, Math.Min(number.Decimals, 27), MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture);
        var printed = number.Value.ToString(format, CultureInfo.InvariantCulture);

        // With fewer digits, one wrong digit says nothing.
        if (claim.Relation == Relation.Equal && printed.Length == meant.Length && printed.Count(char.IsAsciiDigit) >= 4 && printed.Zip(meant).Count(p => p.First != p.Second) == 1)
            yield return new Cause("digit-mistyped", 4, [("printed", printed), ("meant", meant)]);
    }
}
