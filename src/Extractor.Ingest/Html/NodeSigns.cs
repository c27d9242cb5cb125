using System.Collections.Frozen;

namespace Extractor.Ingest.Html;

/// <summary>Reads signs from tag, role, class and id. The words are those of the content systems that Chinese governments use, and of the web at large.</summary>
internal static class NodeSigns
{
    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal, "zoom", "zoomcon", "trs_editor", "trs_ueditor", "ucap-content", "ucapcontent", "ucap_content", "article-content", "article_content", "articlecontent",
        "article-body", "article_body", "articlebody", "artibody", "pages_content", "pagescontent", "zwxl-article", "xxgk-article", "vsb_content", "v_news_content",
        "fontzoom", "news_conent_two_text", "news_content", "newscontent", "content-text", "conttxt", "con_text", "detail-content", "detail_content", "bt-article-content",
        "j-fontcontent", "j-fontsize", "post-content", "entry-content", "founder-content", "arc_cont", "art_con", "article_con", "articlecon", "txtcontent", "info-content");

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal, "title", "tit", "bt", "biaoti", "article-title", "article_title", "articletitle", "newstitle", "news_title", "arc_title", "art_title", "detail-title");

    // Words that mean the frame wherever they stand in a name.
    private static readonly FrozenSet<string> Frames = FrozenSet.Create(
        StringComparer.Ordinal, "nav", "navbar", "navigation", "navi", "menu", "menus", "submenu", "sidebar", "sidenav", "footer", "copyright", "crumb", "crumbs", "breadcrumb",
        "breadcrumbs", "curmb", "dqwz", "weizhi", "topbar", "toolbar", "share", "bdsharebuttonbox", "related", "relate", "recommend", "xgxx", "xglj", "xgyd", "friendlink",
        "friendlinks", "yqlj", "pager", "pagination", "prevnext", "sitemap", "qrcode", "ewm", "hotnews", "advert");

    // Words that mean it only where they are the whole name.
    private static readonly FrozenSet<string> FrameNames = FrozenSet.Create(
        StringComparer.Ordinal, "side", "sider", "foot", "copy", "position", "location", "pn", "ads");

    private static readonly FrozenSet<string> MaybeFrames = FrozenSet.Create(
        StringComparer.Ordinal, "top", "header", "head", "bottom", "left", "right", "aside", "link", "links", "tool", "tools", "banner", "logo", "search", "login", "lang", "info",
        "meta", "msg", "more", "news", "list", "hot", "print", "hits", "source", "att", "attachment", "fj", "date", "time", "sub", "weather", "notice", "prev", "next", "wz");

    /// <summary>The sign of an element node.</summary>
    public static NodeSign Of(MarkupTree tree, int node)
    {
        var sign = tree[node].Tag switch
        {
            Tag.Furniture => NodeSign.Frame,
            Tag.Header => NodeSign.MaybeFrame,
            _ => NodeSign.None,
        };
        if (tree[node].Element!.Attributes.Length == 0) return sign;
        if (tree.Attribute(node, "role") is "navigation" or "contentinfo" or "complementary" or "search" or "banner") return NodeSign.Frame;
        if (tree.Attribute(node, "itemprop") is "articleBody") return NodeSign.Body;
        sign = Stronger(sign, OfNames(tree.Attribute(node, "id")));
        return Stronger(sign, OfNames(tree.Attribute(node, "class")));
    }

    private static NodeSign OfNames(string? names)
    {
        if (string.IsNullOrEmpty(names)) return NodeSign.None;
        var sign = NodeSign.None;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan()[range];
            if (name.Length is 0 or > 40) continue;
            var lower = name.ToString().ToLowerInvariant();
            if (Bodies.Contains(lower)) return NodeSign.Body;
            if (FrameNames.Contains(lower)) return NodeSign.Frame;
            if (Titles.Contains(lower)) sign = Stronger(sign, NodeSign.Title);
            sign = Stronger(sign, OfWords(lower));
        }

        return sign;
    }

    /// <summary>The sign of a name's words: <c>main-nav</c>, <c>footer_box</c>, <c>nav2</c>.</summary>
    private static NodeSign OfWords(string name)
    {
        var sign = NodeSign.None;
        var start = 0;
        while (start < name.Length)
        {
            var end = start;
            while (end < name.Length && char.IsAsciiLetter(name[end])) end++;
            if (end > start)
            {
                var word = name[start..end];
                if (Frames.Contains(word)) return NodeSign.Frame;
                if (MaybeFrames.Contains(word)) sign = NodeSign.MaybeFrame;
            }

            start = end + 1;
        }

        return sign;
    }

    private static NodeSign Stronger(NodeSign one, NodeSign other)
    {
        if (one == NodeSign.Body || other == NodeSign.Body) return NodeSign.Body;
        return one > other ? one : other;
    }
}
