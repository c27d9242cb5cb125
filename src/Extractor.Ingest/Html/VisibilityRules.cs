using AngleSharp.Dom;

namespace Extractor.Ingest.Html;

/// <summary>Tells elements a reader does not see, by attributes and by the page's own simple style rules.</summary>
internal static class VisibilityRules
{
    /// <summary>How the element shows.</summary>
    public static Shown Of(IElement element, StyleRules rules)
    {
        if (element.Attributes.Length == 0) return Shown.Yes;
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true") return Shown.No;
        if (element.GetAttribute("style") is { Length: > 0 } style)
        {
            if (InlineStyle.Value(style, "display") is var display && !display.IsEmpty)
                return display.StartsWith("none", StringComparison.OrdinalIgnoreCase) ? Shown.No : Shown.Yes;
            if (InlineStyle.Value(style, "mso-hide").StartsWith("all", StringComparison.OrdinalIgnoreCase)) return Shown.Blank;
            if (InlineStyle.Value(style, "visibility").StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return Shown.Blank;
        }

        return rules.HidesAny && HiddenByRule(element, rules) ? Shown.No : Shown.Yes;
    }

    private static bool HiddenByRule(IElement element, StyleRules rules)
    {
        if (element.Id is { Length: > 0 } id && rules.Hides("#" + id)) return true;
        if (element.ClassName is not { Length: > 0 } classes) return false;
        foreach (var range in classes.AsSpan().Split(' '))
        {
            if (classes[range] is { Length: > 0 } name && rules.Hides("." + name)) return true;
        }

        return false;
    }
}
