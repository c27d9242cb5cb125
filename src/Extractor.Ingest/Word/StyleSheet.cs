namespace Extractor.Ingest.Word;

/// <summary>A style as defined.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="BasedOn">Id of the style it inherits from, or null.</param>
/// <param name="Paragraph">Its paragraph properties.</param>
/// <param name="Hidden">Whether its text is hidden; null where it does not say.</param>
internal sealed record StyleDefinition(string Id, string Name, string? BasedOn, ParagraphProperties Paragraph, bool? Hidden);

/// <summary>What a style comes to, its ancestors included.</summary>
/// <param name="HeadingLevel">Heading level from 1; 0 for none.</param>
/// <param name="IsContents">Whether it is a style of tables of contents.</param>
/// <param name="List">Id of the list it numbers, or null.</param>
/// <param name="ListLevel">Level in that list, from 0, or null where the list itself says which.</param>
/// <param name="ListStyle">Id of the style in the chain that names the list.</param>
/// <param name="Hidden">Whether its text is hidden.</param>
internal sealed record ResolvedStyle(int HeadingLevel, bool IsContents, string? List, int? ListLevel, string? ListStyle, bool Hidden)
{
    /// <summary>A style that says nothing.</summary>
    public static ResolvedStyle Plain { get; } = new(0, false, null, null, null, false);
}

/// <summary>The styles of a document. Not thread-safe.</summary>
/// <param name="definitions">Styles by id.</param>
/// <param name="defaultParagraph">Id of the style of paragraphs that name none, or null.</param>
internal sealed class StyleSheet(Dictionary<string, StyleDefinition> definitions, string? defaultParagraph)
{
    private readonly Dictionary<string, ResolvedStyle> _resolved = new(StringComparer.Ordinal);

    /// <summary>The style of a paragraph; one that is not defined is judged by its id, as producers without a style part expect.</summary>
    public ResolvedStyle OfParagraph(string? id) => Of(id ?? defaultParagraph);

    /// <summary>A style by its id; plain for null.</summary>
    public ResolvedStyle Of(string? id)
    {
        if (id is null) return ResolvedStyle.Plain;
        if (!_resolved.TryGetValue(id, out var style)) _resolved[id] = style = Resolve(id);
        return style;
    }

    private ResolvedStyle Resolve(string id)
    {
        int? heading = null;
        bool? hidden = null;
        var contents = false;
        string? list = null, listStyle = null;
        int? listLevel = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = (string?)id; next is not null && seen.Add(next);)
        {
            var known = definitions.GetValueOrDefault(next) ?? new StyleDefinition(next, next, null, new ParagraphProperties(), null);
            heading ??= known.Paragraph.OutlineLevel is { } outline ? HeadingOf(outline) : StyleNames.HeadingLevel(known.Name);
            contents |= StyleNames.IsContents(known.Name);
            hidden ??= known.Hidden;
            listLevel ??= known.Paragraph.ListLevel;
            if (list is null && known.Paragraph.List is { } named) (list, listStyle) = (named, next);
            next = known.BasedOn;
        }

        return new ResolvedStyle(contents ? 0 : heading ?? 0, contents, list, listLevel, listStyle, hidden ?? false);
    }

    /// <summary>The heading level of an outline level: 1 for 0, none for body text.</summary>
    public static int HeadingOf(int outlineLevel) => outlineLevel is >= 0 and < 9 ? outlineLevel + 1 : 0;
}
