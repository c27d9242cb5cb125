namespace Extractor.Export.Html.Markup;

/// <summary>Signs and class names of states, severities and verdicts. Colour is never the only sign.</summary>
internal static class Symbols
{
    /// <summary>Class name of a number's state.</summary>
    public static string StateClass(string state) => state switch
    {
        "tied" => "t",
        "tied-within-rounding" => "r",
        "explained" => "e",
        "contradicted" => "x",
        _ => "u",
    };

    /// <summary>The tick beside a number; empty for an untied one.</summary>
    public static string StateTick(string state) => state switch
    {
        "tied" => "✓",
        "tied-within-rounding" => "≈",
        "explained" => "◇",
        "contradicted" => "✗",
        _ => "",
    };

    /// <summary>The sign of a severity.</summary>
    public static string Severity(string severity) => severity switch
    {
        "error" => "✗",
        "warning" => "▲",
        "review" => "?",
        _ => "i",
    };

    /// <summary>Class name of a verdict, the same as that of the state it leads to.</summary>
    public static string VerdictClass(string verdict) => verdict switch
    {
        "holds" => "t",
        "within-rounding" => "r",
        "explained" => "e",
        "contradicted" => "x",
        _ => "u",
    };
}
