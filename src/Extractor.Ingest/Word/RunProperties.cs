namespace Extractor.Ingest.Word;

/// <summary>Where a text stands against its line.</summary>
internal enum ScriptPosition
{
    Baseline,
    Raised,
    Lowered,
}

/// <summary>The properties of a run (or of a style) that decide what is read.</summary>
/// <param name="Style">Id of the character style, or null.</param>
/// <param name="Hidden">Whether the text is hidden; null where the run does not say.</param>
/// <param name="Font">The font of Latin letters, or null.</param>
/// <param name="Script">Whether the text is raised or lowered.</param>
internal readonly record struct RunProperties(string? Style, bool? Hidden, string? Font, ScriptPosition Script)
{
    /// <summary>Reads <c>w:rPr</c>, the current element.</summary>
    public static RunProperties Read(PartReader xml)
    {
        var properties = default(RunProperties);
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "rStyle": properties = properties with { Style = xml.Attribute("val") }; break;
                case "vanish": properties = properties with { Hidden = xml.Switch() }; break;
                case "rFonts": properties = properties with { Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") }; break;
                case "vertAlign": properties = properties with { Script = PositionOf(xml.Attribute("val")) }; break;
            }

            xml.Skip();
        }

        return properties;
    }

    private static ScriptPosition PositionOf(string? value) => value switch
    {
        "superscript" => ScriptPosition.Raised,
        "subscript" => ScriptPosition.Lowered,
        _ => ScriptPosition.Baseline,
    };
}
