using System.Xml.Linq;

namespace Extractor.Annotate.Word;

/// <summary>The characters of a <c>w:t</c> as they are shown. Pure.</summary>
internal static class TextElement
{
    /// <summary>Its text; white space at the ends does not count unless it is marked as kept.</summary>
    public static string Shown(XElement text) => IsKept(text) ? text.Value : text.Value.Trim(' ', '\t', '\r', '\n');

    /// <summary>The same element with other text, white space kept.</summary>
    public static XElement With(XElement text, string value)
    {
        var copy = new XElement(text.Name, text.Attributes(), value);
        copy.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        return copy;
    }

    private static bool IsKept(XElement text) =>
        text.AncestorsAndSelf().Select(e => e.Attribute(XNamespace.Xml + "space")?.Value).FirstOrDefault(v => v is not null) == "preserve";
}
