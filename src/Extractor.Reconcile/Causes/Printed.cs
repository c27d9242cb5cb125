using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reconcile.Causes;

/// <summary>Printed values as the words of a cause name them. Pure and thread-safe.</summary>
internal static class Printed
{
    /// <summary>Whether two printed values may be the same exact value.</summary>
    public static bool Same(Quantity a, Quantity b) => a.Unit.ComparableWith(b.Unit) && a.Range.Meets(b.Range);

    /// <summary>A value as a message argument, in the unit it was printed in.</summary>
    public static string Text(Quantity quantity) => quantity.Number.Raw.Length > 0 ? quantity.Number.Raw.Trim() : DecimalText.Plain(quantity.Number.Value);

    /// <summary>How many digits tell the value: those from the first that is not zero on.</summary>
    public static int TellingDigits(PrintedNumber number)
    {
        var digits = number.Decimals;
        for (var whole = Math.Truncate(Math.Abs(number.Value)); whole >= 1; whole = Math.Truncate(whole / 10)) digits++;
        for (var part = Math.Abs(number.Value); part is > 0 and < 0.1m && digits > 0; part *= 10) digits--;
        return digits;
    }
}
