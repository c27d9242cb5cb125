namespace Extractor.Ingest.Word;

/// <summary>Tables.</summary>
internal sealed partial class StoryReader
{
    private void ReadTable(List<FlowItem> items)
    {
        var grid = new GridBuilder(context.Limits.MaxTableCells, text => context.Problems.AddOncePerPart(WordDiagnostics.CoveredText(xml.Part, text)));
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (WalkControl() || !xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "tr" when !grid.IsFull:
                    if (ReadRow(grid.CellsLeft) is { } row) grid.Add(row);
                    break;
                case "customXml" or "ins" or "moveTo": break;
                case "tr":
                    grid.Cut();
                    xml.Skip();
                    break;
                default: xml.Skip(); break;
            }
        }

        if (grid.Build() is { } table) items.Add(new TableItem(table));
    }

    /// <summary>Reads a row; null where it is not shown (deleted, hidden) or has no cells.</summary>
    private RowDraft? ReadRow(int maxCells)
    {
        var row = new RowDraft();
        for (var depth = xml.Open(); xml.ReadWithin(depth);)
        {
            if (WalkControl() || !xml.IsElement) continue;
            switch (xml.InWord ? xml.LocalName : "")
            {
                case "trPr": row.Read(xml); break;
                case "tc" when row.Cells.Count >= maxCells:
                    row.IsCut = true;
                    xml.Skip();
                    break;
                case "tc" when row.IsShown:
                    if (ReadCell() is { } cell) row.Cells.Add(cell);
                    break;
                case "customXml" or "ins" or "moveTo": break;
                default: xml.Skip(); break;
            }
        }

        return row.IsShown && row.Cells.Count > 0 ? row : null;
    }

    private CellDraft? ReadCell()
    {
        context.CountItem(xml);
        var cell = new CellDraft { Element = xml.Element };
        var fields = _fields.Depth;
        cell.Items = ReadFlow(cell);
        if (_fields.CloseDownTo(fields)) context.Problems.AddOncePerPart(WordDiagnostics.FieldUnclosed(xml.Part));
        return cell.IsDeleted ? null : cell;
    }
}
