using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>The decimal point stands one to three places off, in the stated value or in one operand.</summary>
public sealed class DecimalShift : IHypothesis
{
    private static readonly decimal[] Factors = [10m, 100m, 1000m];

    /// <inheritdoc/>
    public ImmutableArray<string> Kinds => ["decimal-shift"];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        var stated = contradiction.Claim.Stated;
        foreach (var value in Shifted(stated.Number.Value))
        {
            if (contradiction.StatedFits(value)) yield return Shift(stated, value, 2);
        }

        // A point moved to the left pushes digits off the end: 123.45 printed as 12.35 is 123.5 at most.
        for (var lost = 1; lost <= stated.Number.Decimals && lost <= Factors.Length; lost++)
        {
            var value = stated.Number.Value * Factors[lost - 1];
            var cut = stated with { Number = stated.Number with { Value = value }, Decimals = stated.Decimals - lost };
            if (value != 0 && !contradiction.StatedFits(value) && contradiction.StatedFits(cut))
                yield return Shift(stated, Math.Round(contradiction.Computed.Value / stated.Unit.Scale, stated.Number.Decimals, MidpointRounding.AwayFromZero), 2);
        }

        foreach (var operand in contradiction.Operands)
        {
            foreach (var value in Shifted(operand.Number.Value))
            {
                if (contradiction.OperandFits(operand, value)) yield return Shift(operand, value, 3) with { Witness = operand, Operand = operand };
            }
        }
    }

    private static IEnumerable<decimal> Shifted(decimal value) => value == 0 ? [] : Factors.SelectMany(f => new[] { value * f, value / f });

    private static Cause Shift(Quantity quantity, decimal value, int cost) => new(
        "decimal-shift", cost, [("printed", Printed.Text(quantity)), ("meant", DecimalText.Plain(value))]);
}
