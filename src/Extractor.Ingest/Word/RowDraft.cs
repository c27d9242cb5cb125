namespace Extractor.Ingest.Word;

/// <summary>A table row as it stands in the file.</summary>
internal sealed class RowDraft
{
    // No grid of Word comes near; what claims more is broken.
    private const int MostOffset = 10_000;

    /// <summary>Grid columns left free before the first cell.</summary>
    public int Before { get; private set; }

    /// <summary>Whether the row is repeated as header on every page.</summary>
    public bool IsHeader { get; private set; }

    /// <summary>Whether the row is shown: not deleted under change tracking and not hidden.</summary>
    public bool IsShown { get; private set; } = true;

    /// <summary>Whether cells were left out because a limit was passed.</summary>
    public bool IsCut { get; set; }

    /// <summary>Its cells.</summary>
    public List<CellDraft> Cells { get; } = [];

    /// <summary>Reads <c>w:trPr</c>, the current element.</summary>
    public void Read(PartReader xml)
    {
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (!xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "gridBefore": Before = Math.Clamp(xml.Number() ?? 0, 0, MostOffset); break;
                case "tblHeader": IsHeader = xml.Switch(); break;
                case "del" or "moveFrom": IsShown = false; break;
                case "hidden" when xml.Switch(): IsShown = false; break;
            }

            xml.Skip();
        }
    }
}
