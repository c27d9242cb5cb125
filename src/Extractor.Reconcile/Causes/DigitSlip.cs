using System.Collections.Immutable;
using System.Globalization;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>Two neighbouring digits changed places, in the stated value or in one operand.</summary>
public sealed class DigitSlip : IHypothesis
{
    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["digits-transposed"];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var claim = contradiction.Claim;
        foreach (var value in Transposed(claim.Stated))
        {
            if (contradiction.StatedFits(value)) yield return Slip(claim.Stated, value, 2);
        }

        foreach (var operand in contradiction.Operands)
        {
            foreach (var value in Transposed(operand))
            {
                if (contradiction.OperandFits(operand, value)) yield return Slip(operand, value, 3) with { Witness = operand, Operand = operand };
            }
        }
    }

    private static IEnumerable<decimal> Transposed(Quantity quantity)
    {
        var printed = quantity.Number.Value.ToString("F" + quantity.Number.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i + 1 < printed.Length; i++)
        {
            // The digits on both sides of the point are neighbours too.
            var next = printed[i + 1] == '.' ? i + 2 : i + 1;
            if (next >= printed.Length || printed[i] == printed[next] || !char.IsAsciiDigit(printed[i]) || !char.IsAsciiDigit(printed[next])) continue;
            (printed[i], printed[next]) = (printed[next], printed[i]);
            yield return decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
            (printed[i], printed[next]) = (printed[next], printed[i]);
        }
    }

    private static Cause Slip(Quantity quantity, decimal value, int cost) => new(
        "digits-transposed", cost, [("printed", Printed.Text(quantity)), ("meant", value.ToString("F" + quantity.Number.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture))]);
}
