namespace Extractor.Ingest.Word;

/// <summary>The properties of a paragraph (or of a paragraph style) that decide what is read.</summary>
internal sealed class ParagraphProperties
{
    /// <summary>Id of the paragraph's style, or null.</summary>
    public string? Style { get; set; }

    /// <summary>Id of the list, or null; <c>0</c> takes a paragraph out of its style's list.</summary>
    public string? List { get; set; }

    /// <summary>Level in the list, from 0, or null.</summary>
    public int? ListLevel { get; set; }

    /// <summary>Outline level, from 0; 9 is body text; null where none is given.</summary>
    public int? OutlineLevel { get; set; }

    /// <summary>Whether the paragraph's end was deleted under change tracking: the next paragraph continues it.</summary>
    public bool EndDeleted { get; set; }

    /// <summary>Whether the paragraph's end is hidden.</summary>
    public bool EndHidden { get; set; }

    /// <summary>Reads <c>w:pPr</c>, the current element. What stood before a tracked change of formatting is passed over.</summary>
    public void Read(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "pStyle": Style = xml.Attribute("val"); break;
                case "outlineLvl": OutlineLevel = xml.Number(); break;
                case "numPr": ReadList(xml); continue;
                case "rPr": ReadEnd(xml); continue;
            }

            xml.Skip();
        }
    }

    private void ReadList(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "numId": List = xml.Attribute("val"); break;
                case "ilvl": ListLevel = xml.Number(); break;
            }

            xml.Skip();
        }
    }

    private void ReadEnd(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.LocalName)
            {
                case "del" or "moveFrom": EndDeleted = true; break;
                case "vanish": EndHidden = xml.Switch(); break;
            }

            xml.Skip();
        }
    }
}
