using System.Globalization;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports.Claims;

namespace Extractor.Audit.Findings;

/// <summary>Stated and computed values in the stated value's unit. Pure and thread-safe.</summary>
internal static class ComputedText
{
    /// <summary>Digits kept in the data: enough to derive the verdict again.</summary>
    private const int DataDigits = 12;

    public static StatedValue Stated(Quantity quantity) => new(quantity.Place.Quote.Length > 0 ? quantity.Place.Quote : quantity.Number.Raw, quantity.Number.Value, quantity.Unit.Symbol);

    public static ComputedValue Computed(Quantity stated, Computed computed, Expression formula) => new(
        Data(computed.Value / stated.Unit.Scale), Data(computed.Range.Low / stated.Unit.Scale), Data(computed.Range.High / stated.Unit.Scale), FormulaWriter.Write(formula));

    /// <summary>A value for a sentence, with the stated field's digits (rates at least two).</summary>
    public static string Figure(Quantity stated, decimal baseValue, int moreDigits = 0)
    {
        var digits = stated.Unit.Dimension is Dimension.Ratio ? Math.Max(2, stated.Decimals) : Math.Max(stated.Number.Decimals, stated.Decimals);
        var value = Math.Round(baseValue / stated.Unit.Scale, Math.Min(20, digits + moreDigits), MidpointRounding.AwayFromZero);
        return DecimalText.Plain(value);
    }

    private static decimal Data(decimal value) => decimal.Parse(DecimalText.Plain(Math.Round(value, DataDigits, MidpointRounding.AwayFromZero)), CultureInfo.InvariantCulture);
}
