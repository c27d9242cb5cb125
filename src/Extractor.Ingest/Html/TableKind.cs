namespace Extractor.Ingest.Html;

/// <summary>Tells tables that hold data from tables that only place things on the page.</summary>
internal static class TableKind
{
    private const int LongCell = 400;

    /// <summary>Whether the table is to be kept as a table.</summary>
    public static bool HoldsData(MarkupTree tree, NodeMeasures[] measures, int table)
    {
        if (tree.Attribute(table, "role") is "presentation" or "none") return false;
        var shape = TableShape.Of(tree, measures, table);
        if (shape.FilledCells == 0) return false;
        var whole = measures[table];
        if (shape.HasCaption || shape.HasHead) return shape.Nested * 2 <= whole.Characters;
        if (shape.Nested * 2 > whole.Characters && shape.Nested > 0 && !(shape.IsRuled && shape.FilledCells >= 4)) return false;
        if (shape.IsRuled) return !(shape.Longest > 3 * LongCell && shape.FilledCells <= 2 && whole.Headings > 0);
        if (shape.WidestRow < 2 || shape.Rows < 2) return false;
        if (shape.HeaderCells > 0) return true;
        if (whole.Headings > 0 || shape.Lists > 0) return false;
        if (shape.Nested > 0 && shape.FilledCells <= 8) return false;
        if (whole.Linked * 2 > whole.Characters) return false;
        return shape.Longest < LongCell || shape.Longest * 2 < whole.Characters || shape.FilledCells > 10;
    }
}
