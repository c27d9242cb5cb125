namespace Extractor.Ingest.Word;

/// <summary>Reads the style part.</summary>
internal static class StyleSheetReader
{
    /// <summary>The styles of the document; empty where it has no style part.</summary>
    public static StyleSheet Read(WordPackage package, Relationships parts)
    {
        var styles = new Dictionary<string, StyleDefinition>(StringComparer.Ordinal);
        string? defaultParagraph = null;
        using var xml = parts.TargetOf("styles") is { } part ? package.OpenPart(part) : null;
        while (xml is not null && xml.Read())
        {
            if (!xml.IsElement || !xml.InWord) continue;
            switch (xml.LocalName)
            {
                case "styles": continue;
                case "style" when xml.Attribute("styleId") is { } id:
                    var type = xml.Attribute("type");
                    if (type == "paragraph" && xml.Attribute("default") is "1" or "true" or "on") defaultParagraph ??= id;
                    styles.TryAdd(id, ReadStyle(xml, id));
                    continue;
            }

            xml.Skip();
        }

        return new StyleSheet(styles, defaultParagraph);
    }

    private static StyleDefinition ReadStyle(PartReader xml, string id)
    {
        var name = id;
        string? basedOn = null;
        bool? hidden = null;
        var paragraph = new ParagraphProperties();
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "name": name = xml.Attribute("val") ?? id; break;
                case "basedOn": basedOn = xml.Attribute("val"); break;
                case "pPr": paragraph.Read(xml); continue;
                case "rPr": hidden = RunProperties.Read(xml).Hidden; continue;
            }

            xml.Skip();
        }

        return new StyleDefinition(id, name, basedOn, paragraph, hidden);
    }
}
