namespace Extractor.Ingest.Word;

/// <summary>Reads the numbering part.</summary>
internal static class NumberingReader
{
    /// <summary>The lists of the document; none where it has no numbering part.</summary>
    public static ListDefinitions Read(WordPackage package, Relationships parts)
    {
        var abstracts = new Dictionary<string, AbstractList>(StringComparer.Ordinal);
        var instances = new Dictionary<string, ListInstance>(StringComparer.Ordinal);
        using var xml = parts.TargetOf("numbering") is { } part ? package.OpenPart(part) : null;
        while (xml is not null && xml.Read())
        {
            if (!xml.IsElement || !xml.InWord) continue;
            switch (xml.LocalName)
            {
                case "numbering": continue;
                case "abstractNum" when xml.Attribute("abstractNumId") is { } id:
                    abstracts.TryAdd(id, ReadAbstract(xml));
                    continue;
                case "num" when xml.Attribute("numId") is { } id:
                    if (ReadInstance(xml) is { } instance) instances.TryAdd(id, instance);
                    continue;
            }

            xml.Skip();
        }

        return new ListDefinitions(abstracts, instances);
    }

    private static AbstractList ReadAbstract(PartReader xml)
    {
        var levels = new ListLevel?[AbstractList.LevelCount];
        string? defines = null, follows = null;
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "styleLink": defines = xml.Attribute("val"); break;
                case "numStyleLink": follows = xml.Attribute("val"); break;
                case "lvl" when xml.Number("ilvl") is >= 0 and < AbstractList.LevelCount and { } level:
                    levels[level] = ReadLevel(xml);
                    continue;
            }

            xml.Skip();
        }

        return new AbstractList(levels, defines, follows);
    }

    private static ListInstance? ReadInstance(PartReader xml)
    {
        string? id = null;
        var overrides = new LevelOverride?[AbstractList.LevelCount];
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "abstractNumId": id = xml.Attribute("val"); break;
                case "lvlOverride" when xml.Number("ilvl") is >= 0 and < AbstractList.LevelCount and { } level:
                    overrides[level] = ReadOverride(xml);
                    continue;
            }

            xml.Skip();
        }

        return id is null ? null : new ListInstance(id, overrides);
    }

    private static LevelOverride ReadOverride(PartReader xml)
    {
        int? start = null;
        ListLevel? level = null;
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "startOverride": start = xml.Number(); break;
                case "lvl": level = ReadLevel(xml); continue;
            }

            xml.Skip();
        }

        return new LevelOverride(start, level);
    }

    private static ListLevel ReadLevel(PartReader xml)
    {
        var level = new ListLevel();
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "start": level = level with { Start = xml.Number() ?? 1 }; break;
                case "numFmt": level = level with { Format = xml.Attribute("val") ?? "decimal", CustomFormat = xml.Attribute("format") }; break;
                case "lvlText": level = level with { Text = xml.Attribute("val") ?? "" }; break;
                case "pStyle": level = level with { Style = xml.Attribute("val") }; break;
                case "isLgl": level = level with { IsLegal = xml.Switch() }; break;
                case "lvlRestart": level = level with { Restart = xml.Number() }; break;
                case "suff": level = level with { Suffix = SuffixOf(xml.Attribute("val")) }; break;
                case "rPr":
                    var run = RunProperties.Read(xml);
                    level = level with { Font = run.Font, Hidden = run.Hidden ?? false };
                    continue;
            }

            xml.Skip();
        }

        return level;
    }

    private static LabelSuffix SuffixOf(string? value) => value switch
    {
        "space" => LabelSuffix.Space,
        "nothing" => LabelSuffix.Nothing,
        _ => LabelSuffix.Tab,
    };
}
