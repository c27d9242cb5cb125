using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Word;

/// <summary>What fields show that are stored without a result: enclosed characters, fractions, symbols. Pure and thread-safe.</summary>
internal static partial class FieldResults
{
    /// <summary>The keyword of an instruction, in capitals; empty where there is none.</summary>
    public static string Keyword(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        var end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return text[..end].ToString().ToUpperInvariant();
    }

    /// <summary>What the field shows; empty where it shows nothing that is known.</summary>
    public static string Of(string instruction)
    {
        if (Enclosed().Match(instruction) is { Success: true } enclosed)
        {
            var inner = enclosed.Groups["inner"].Value.Trim();
            return int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? EnclosedNumerals.Circle(number) : inner;
        }

        if (Fraction().Match(instruction) is { Success: true } fraction)
        {
            return $"{fraction.Groups["above"].Value.Trim()}/{fraction.Groups["below"].Value.Trim()}";
        }

        if (Symbol().Match(instruction) is not { Success: true } symbol) return "";
        var digits = symbol.Groups["code"].ValueSpan;
        var hex = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(hex ? digits[2..] : digits, hex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return "";
        return SymbolFonts.Find(symbol.Groups["font"].Value, code) ?? "";
    }

    [GeneratedRegex(@"^\s*EQ\s+\\o\s*(\\a[clr]\s*)?\(\s*[○〇◯]\s*[,，;；](?<inner>[^()]*)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();

    [GeneratedRegex(@"^\s*EQ\s+\\f\s*\((?<above>[^(),，;；]*)[,，;；](?<below>[^()]*)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^\s*SYMBOL\s+(?<code>0x[0-9a-f]+|\d+)\b.*?\\f\s*""?(?<font>[^""\\]+?)""?\s*(\\|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();
}
