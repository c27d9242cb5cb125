namespace Extractor.Ingest.Word;

/// <summary>How a cell takes part in a merge.</summary>
internal enum MergeRole
{
    None,
    Restart,
    Continue,
}

/// <summary>A table cell as it stands in the file.</summary>
internal sealed class CellDraft
{
    private const int MostColumns = 10_000;

    /// <summary>Grid columns it takes, at least 1.</summary>
    public int ColumnSpan { get; private set; } = 1;

    /// <summary>Its part in a merge down a column.</summary>
    public MergeRole Vertical { get; private set; }

    /// <summary>Its part in a merge along a row (an older way to write a span).</summary>
    public MergeRole Horizontal { get; private set; }

    /// <summary>Whether it was deleted under change tracking.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Itself as an element of its part.</summary>
    public int Element { get; init; }

    /// <summary>What stands in it.</summary>
    public IReadOnlyList<FlowItem> Items { get; set; } = [];

    /// <summary>Reads <c>w:tcPr</c>, the current element.</summary>
    public void Read(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "gridSpan": ColumnSpan = Math.Clamp(xml.Number() ?? 1, 1, MostColumns); break;
                case "vMerge": Vertical = Role(xml); break;
                case "hMerge": Horizontal = Role(xml); break;
                case "cellDel": IsDeleted = true; break;
            }

            xml.Skip();
        }
    }

    /// <summary>Without a value, the merge is continued.</summary>
    private static MergeRole Role(PartReader xml) => xml.Attribute("val") == "restart" ? MergeRole.Restart : MergeRole.Continue;
}
