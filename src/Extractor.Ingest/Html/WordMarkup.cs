using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads the marks Word leaves on what it exports.</summary>
internal static class WordMarkup
{
    /// <summary>The role Word's class and style give a paragraph, and its level; null where they say nothing.</summary>
    public static (TextRole Role, int Level)? RoleOf(MarkupTree tree, int node, StyleRules rules)
    {
        var name = tree.Attribute(node, "class");
        if (name is not null)
        {
            if (name.StartsWith("MsoToc", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("MsoTocHeading", StringComparison.OrdinalIgnoreCase)) return (TextRole.Contents, 0);
            if (name.StartsWith("MsoFootnoteText", StringComparison.OrdinalIgnoreCase) || name.StartsWith("MsoEndnoteText", StringComparison.OrdinalIgnoreCase)) return (TextRole.Footnote, 0);
            if (name.StartsWith("MsoHeading", StringComparison.OrdinalIgnoreCase) && name.Length > 10 && name[10] is >= '1' and <= '9') return (TextRole.Heading, name[10] - '0');
        }

        if (tree.Attribute(node, "style") is { } style)
        {
            var declared = InlineStyle.Value(style, "mso-outline-level");
            if (int.TryParse(declared, out var own)) return (TextRole.Heading, own);
            if (declared.StartsWith("body", StringComparison.OrdinalIgnoreCase)) return null;
        }

        return name is not null && rules.OutlineLevel(name) is var level and > 0 ? (TextRole.Heading, level) : null;
    }

    /// <summary>Whether the element holds a page's running header or footer, or the list of comments.</summary>
    public static bool IsPageFurniture(string style)
    {
        var element = InlineStyle.Value(style, "mso-element");
        return element is "header" or "footer" or "comment-list" or "first-header" or "first-footer" or "even-header" or "even-footer";
    }

    /// <summary>Whether the element holds an automatic list label with the filler after it.</summary>
    public static bool IsListLabel(string style) => InlineStyle.Value(style, "mso-list").StartsWith("ignore", StringComparison.OrdinalIgnoreCase);

    /// <summary>The depth of the list a paragraph belongs to, from 1, or 0 where it belongs to none.</summary>
    public static int ListDepth(string style)
    {
        var list = InlineStyle.Value(style, "mso-list");
        var at = list.IndexOf("level", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at + 5 < list.Length && list[at + 5] is >= '1' and <= '9' ? list[at + 5] - '0' : 0;
    }

    /// <summary>The pictorial font a style sets, or null.</summary>
    public static string? SymbolFont(string style)
    {
        var fonts = InlineStyle.Value(style, "mso-symbol-font-family");
        if (fonts.IsEmpty) fonts = InlineStyle.Value(style, "font-family");
        var comma = fonts.IndexOf(',');
        var name = (comma < 0 ? fonts : fonts[..comma]).Trim().Trim("\"'");
        return name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? name.ToString() : null;
    }

    /// <summary>Whether a row is the invisible one Word adds under tables of uneven columns: no height, no text.</summary>
    public static bool IsRulerRow(MarkupTree tree, int row)
    {
        if (tree.Attribute(row, "height") is not "0") return false;
        for (var i = row + 1; i < tree[row].End; i++)
        {
            if (!string.IsNullOrWhiteSpace(tree[i].Text)) return false;
        }

        return true;
    }

    /// <summary>Whether a cell stands for the space before or after the cells of a row.</summary>
    public static bool IsPlaceholder(string? style) =>
        style is not null && InlineStyle.Value(style, "mso-cell-special").Equals("placeholder", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether text was deleted under revision marks; changes are read as accepted.</summary>
    public static bool IsDeletion(string className) => className.Equals("msoDel", StringComparison.OrdinalIgnoreCase);
}
