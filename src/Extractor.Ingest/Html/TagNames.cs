using System.Collections.Frozen;

namespace Extractor.Ingest.Html;

/// <summary>Maps element names to what they mean.</summary>
internal static class TagNames
{
    private static readonly FrozenDictionary<string, Tag> Known = Build();

    /// <summary>The meaning of an element's local name, in lower case.</summary>
    public static Tag Of(string localName) => Known.GetValueOrDefault(localName, Tag.Inline);

    /// <summary>Whether an element of this kind begins and ends a line.</summary>
    public static bool IsBlock(Tag tag) => tag >= Tag.Block && tag != Tag.Ignored;

    private static FrozenDictionary<string, Tag> Build()
    {
        var names = new Dictionary<string, Tag>(StringComparer.Ordinal);
        void Add(Tag tag, params ReadOnlySpan<string> all)
        {
            foreach (var name in all) names.Add(name, tag);
        }

        Add(Tag.Anchor, "a");
        Add(Tag.Break, "br");
        Add(Tag.Superscript, "sup");
        Add(Tag.Subscript, "sub");
        Add(Tag.Field, "input", "textarea", "select");
        Add(
            Tag.Block,
            "html", "body", "div", "section", "center", "form", "fieldset", "legend", "blockquote", "address", "figure", "figcaption", "hr", "dl",
            "dt", "dd", "details", "summary", "hgroup", "ucapcontent", "founder-content", "frameset", "noframes");
        Add(Tag.Paragraph, "p");
        Add(Tag.Heading, "h1", "h2", "h3", "h4", "h5", "h6");
        Add(Tag.Preformatted, "pre", "listing", "plaintext", "xmp");
        Add(Tag.OrderedList, "ol");
        Add(Tag.UnorderedList, "ul", "menu", "dir");
        Add(Tag.ListItem, "li");
        Add(Tag.Article, "article", "main");
        Add(Tag.Furniture, "nav", "aside", "footer");
        Add(Tag.Header, "header");
        Add(Tag.Table, "table");
        Add(Tag.Caption, "caption");
        Add(Tag.HeadRows, "thead");
        Add(Tag.BodyRows, "tbody");
        Add(Tag.FootRows, "tfoot");
        Add(Tag.Row, "tr");
        Add(Tag.Cell, "td");
        Add(Tag.HeaderCell, "th");
        Add(Tag.Column, "col", "colgroup");
        Add(
            Tag.Ignored,
            "script", "style", "noscript", "template", "iframe", "frame", "head", "svg", "object", "embed", "applet", "audio", "video", "canvas", "map",
            "area", "img", "link", "meta", "title", "base", "button", "datalist", "option", "optgroup", "xml", "rp");
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
