using Extractor.Core.Numbers;
using Extractor.Reconcile.Arithmetic;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>The decimal point stands one to three places off, in the stated value or in one operand.</summary>
public sealed class DecimalShift : IHypothesis
{
    private static readonly decimal[] Factors = [10m, 100m, 1000m];

    /// <inheritdoc/>
    public IEnumerable<Cause> Test(Claim claim, Computed computed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        foreach (var value in Shifted(claim.Stated.Number.Value))
        {
            if (Fit.Stated(claim, computed, value)) yield return Shift(claim.Stated, value, 2);
        }

        foreach (var operand in ExpressionOperands.Of(claim.Formula))
        {
            foreach (var value in Shifted(operand.Number.Value))
            {
                if (Fit.Operand(claim, operand, value)) yield return Shift(operand, value, 3) with { Witness = operand };
            }
        }
    }

    private static IEnumerable<decimal> Shifted(decimal value) => value == 0 ? [] : Factors.SelectMany(f => new[] { value * f, value / f });

    private static Cause Shift(Quantity quantity, decimal value, int cost) => new(
        "decimal-shift", cost, [("printed", Fit.Text(quantity)), ("meant", DecimalText.Plain(value))]);
}
