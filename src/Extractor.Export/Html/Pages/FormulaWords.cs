using Extractor.Audit.Findings;

namespace Extractor.Export.Html.Pages;

/// <summary>The formula as it is shown before the computed value. Pure and thread-safe.</summary>
internal static class FormulaWords
{
    /// <summary>The formula; empty where it is one number only, which would be shown twice.</summary>
    public static string Of(ComputedValue computed) =>
        computed.Formula.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '\u2212') ? "" : computed.Formula;
}
