using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Extractor.Ingest.Html;

/// <summary>The text a form field shows.</summary>
internal static class FieldValue
{
    /// <summary>A box ticked or not, the typed value, or the chosen option; empty for buttons and hidden fields.</summary>
    public static string Of(IElement field) => field switch
    {
        IHtmlInputElement input => OfInput(input),
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlSelectElement choice => OfChoice(choice),
        _ => "",
    };

    private static string OfInput(IHtmlInputElement input) => input.GetAttribute("type")?.Trim().ToLowerInvariant() switch
    {
        "checkbox" or "radio" => input.HasAttribute("checked") ? CheckBox.Ticked : CheckBox.Empty,
        null or "" or "text" or "number" or "date" or "tel" or "email" or "url" => input.GetAttribute("value") ?? "",
        _ => "",
    };

    private static string OfChoice(IHtmlSelectElement choice)
    {
        string? first = null;
        foreach (var child in choice.Children)
        {
            if (child is not IHtmlOptionElement option) continue;
            first ??= option.TextContent;
            if (option.HasAttribute("selected")) return option.TextContent;
        }

        return first ?? "";
    }
}
