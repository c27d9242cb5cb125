namespace Extractor.Ingest.Html;

/// <summary>What tells a data table from a layout table at a glance.</summary>
internal sealed class TableShape
{
    private TableShape()
    {
    }

    /// <summary>Rows with a cell.</summary>
    public int Rows { get; private set; }

    /// <summary>Cells with text.</summary>
    public int FilledCells { get; private set; }

    /// <summary>Most cells of a row.</summary>
    public int WidestRow { get; private set; }

    /// <summary>Characters of the longest cell.</summary>
    public int Longest { get; private set; }

    /// <summary>Characters in tables nested in it.</summary>
    public int Nested { get; private set; }

    /// <summary>Header cells.</summary>
    public int HeaderCells { get; private set; }

    /// <summary>Lists in its cells.</summary>
    public int Lists { get; private set; }

    /// <summary>Whether a caption with text is there.</summary>
    public bool HasCaption { get; private set; }

    /// <summary>Whether a thead with cells is there.</summary>
    public bool HasHead { get; private set; }

    /// <summary>Whether rules are drawn, or a word processor or spreadsheet wrote it (those write no layout tables).</summary>
    public bool IsRuled { get; private set; }

    /// <summary>The shape of a table node.</summary>
    public static TableShape Of(MarkupTree tree, NodeMeasures[] measures, int table)
    {
        var shape = new TableShape { IsRuled = Ruled(tree, table, depth: 0) };
        var i = table + 1;
        var rowCells = 0;
        while (i < tree[table].End)
        {
            ref readonly var node = ref tree[i];
            switch (node.Tag)
            {
                case Tag.Table:
                    shape.Nested += measures[i].Characters;
                    i = node.End;
                    continue;
                case Tag.Caption: shape.HasCaption |= measures[i].Characters > 0; break;
                case Tag.HeadRows: shape.HasHead |= measures[i].Cells > 0; break;
                case Tag.OrderedList or Tag.UnorderedList: shape.Lists++; break;
                case Tag.Row:
                    rowCells = 0;
                    if (measures[i].Cells > 0) shape.Rows++;
                    break;
                case Tag.Cell or Tag.HeaderCell:
                    shape.WidestRow = Math.Max(shape.WidestRow, ++rowCells);
                    if (node.Tag == Tag.HeaderCell) shape.HeaderCells++;
                    if (measures[i].Characters > 0) shape.FilledCells++;
                    shape.Longest = Math.Max(shape.Longest, measures[i].Characters);
                    shape.IsRuled |= shape.FilledCells == 1 && Ruled(tree, i, depth: 1);
                    break;
                default: break;
            }

            i++;
        }

        return shape;
    }

    private static bool Ruled(MarkupTree tree, int node, int depth)
    {
        if (tree.Attribute(node, "border") is { Length: > 0 } border && border.Trim() is not ("0" or "0px" or "none")) return true;
        if (tree.Attribute(node, "class") is { } name)
        {
            if (depth == 0 && name.StartsWith("Mso", StringComparison.Ordinal)) return true;
            if (depth == 1 && name.StartsWith("xl", StringComparison.Ordinal) && name.Length is 4 or 5) return true;
        }

        if (tree.Attribute(node, "style") is not { } style) return false;
        if (InlineStyle.Value(style, "border-collapse").Equals("collapse", StringComparison.OrdinalIgnoreCase)) return true;
        return Draws(InlineStyle.Value(style, "border")) || Draws(InlineStyle.Value(style, "border-bottom")) || Draws(InlineStyle.Value(style, "mso-border-alt"));
    }

    private static bool Draws(ReadOnlySpan<char> border) =>
        !border.IsEmpty && !border.StartsWith("0", StringComparison.Ordinal) && !border.Contains("none", StringComparison.OrdinalIgnoreCase);
}
