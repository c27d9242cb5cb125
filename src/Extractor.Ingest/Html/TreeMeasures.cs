namespace Extractor.Ingest.Html;

/// <summary>Measures every node of a tree in two passes over its array.</summary>
internal static class TreeMeasures
{
    /// <summary>One entry a node.</summary>
    public static NodeMeasures[] Of(MarkupTree tree)
    {
        var all = new NodeMeasures[tree.Count];
        var linkEnd = 0;
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var node = ref tree[i];
            ref var own = ref all[i];
            switch (node.Tag)
            {
                case Tag.Text or Tag.Field: Count(node.Text, i < linkEnd, ref own); break;
                case Tag.Anchor when i >= linkEnd && LeadsElsewhere(tree, i):
                    linkEnd = node.End;
                    own.Links = 1;
                    break;
                case Tag.Cell or Tag.HeaderCell: own.Cells = 1; break;
                case Tag.Table: own.Tables = 1; break;
                case Tag.Heading: own.Headings = 1; break;
                case Tag.Paragraph: own.Paragraphs = 1; break;
                default: break;
            }
        }

        for (var i = all.Length - 1; i > 0; i--) all[tree[i].Parent].Add(all[i]);
        return all;
    }

    /// <summary>Whether an anchor leaves its place: a contents line that points into the page does not.</summary>
    private static bool LeadsElsewhere(MarkupTree tree, int anchor) =>
        tree.Attribute(anchor, "href")?.Trim() is { } target ? target.Length < 2 || target[0] != '#' : tree.Attribute(anchor, "onclick") is not null;

    private static void Count(string text, bool linked, ref NodeMeasures own)
    {
        foreach (var c in text)
        {
            if (c <= ' ' || char.IsWhiteSpace(c)) continue;
            own.Characters++;
            if (linked) own.Linked++;
            else if (c is '。' or '；' or '！' or '？' or ';') own.Sentences++;
        }
    }
}
