using System.Collections.Immutable;
using System.Globalization;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>One digit of the stated value was mistyped.</summary>
public sealed class OneDigit : IHypothesis
{
    /// <summary>With fewer digits, one wrong digit says nothing.</summary>
    private const int FewDigits = 4;

    /// <summary>In a sum of rounded amounts, which leaves little room for chance, three are enough.</summary>
    private const int FewDigitsOfSum = 3;

    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["digit-mistyped"];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        var number = claim.Stated.Number;
        var format = "F" + number.Decimals.ToString(CultureInfo.InvariantCulture);
        var printed = number.Value.ToString(format, CultureInfo.InvariantCulture);
        if (claim.Relation != Relation.Equal || printed.Count(char.IsAsciiDigit) < (claim.Tolerance == Tolerance.Tail ? FewDigitsOfSum : FewDigits)) yield break;
        var implied = Math.Round(contradiction.Computed.Value / claim.Stated.Unit.Scale, Math.Min(number.Decimals, 27), MidpointRounding.AwayFromZero);
        var meant = Mistyped(printed)
            .Select(m => decimal.Parse(m, CultureInfo.InvariantCulture))
            .Where(m => m == implied || (claim.Tolerance == Tolerance.Tail && contradiction.StatedFits(m)))
            .OrderBy(m => Math.Abs(m - implied)).Select(m => (decimal?)m).FirstOrDefault();
        if (meant is { } value) yield return new Cause("digit-mistyped", 4, [("printed", printed), ("meant", value.ToString(format, CultureInfo.InvariantCulture))]);
    }

    /// <summary>The number with every other digit in every place, as long as it was.</summary>
    private static IEnumerable<string> Mistyped(string printed)
    {
        var first = printed.AsSpan().IndexOfAnyInRange('0', '9');
        for (var place = first; place < printed.Length; place++)
        {
            if (!char.IsAsciiDigit(printed[place])) continue;
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var leadingZero = digit == '0' && place == first && place + 1 < printed.Length && printed[place + 1] != '.';
                if (digit != printed[place] && !leadingZero) yield return string.Concat(printed.AsSpan(0, place), [digit], printed.AsSpan(place + 1));
            }
        }
    }
}
