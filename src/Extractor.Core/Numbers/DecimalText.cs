using System.Globalization;

namespace Extractor.Core.Numbers;

/// <summary>Decimals as text. Pure and thread-safe.</summary>
public static class DecimalText
{
    /// <summary>A value with all its digits, without trailing zeros, a full stop as the decimal point.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
