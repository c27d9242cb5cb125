namespace Extractor.Ingest.Html;

/// <summary>The rows of a table element in the order they are shown: thead, then bodies, then tfoot.</summary>
internal sealed class TableRows
{
    private TableRows()
    {
    }

    /// <summary>The row nodes, each with a number for its row group.</summary>
    public List<(int Node, int Group)> Rows { get; } = [];

    /// <summary>The caption, or -1.</summary>
    public int Caption { get; private set; } = -1;

    /// <summary>Rows that stand in thead.</summary>
    public int HeadRows { get; private set; }

    /// <summary>Nodes with text that stand where no table part belongs.</summary>
    public List<int> Strays { get; } = [];

    /// <summary>Reads the structure of a table node.</summary>
    public static TableRows Of(MarkupTree tree, int table)
    {
        var rows = new TableRows();
        var groups = 0;
        var head = -1;
        for (var i = table + 1; i < tree[table].End; i = tree[i].End)
        {
            if (tree[i].Tag == Tag.HeadRows && head < 0) head = i;
            else if (tree[i].Tag == Tag.Caption && rows.Caption < 0) rows.Caption = i;
        }

        if (head >= 0) rows.AddGroup(tree, head, ++groups);
        rows.HeadRows = rows.Rows.Count;
        // Rows directly under the table share one group; the parser wraps them in a tbody, other sources may not.
        var direct = ++groups;
        for (var i = table + 1; i < tree[table].End; i = tree[i].End)
        {
            switch (tree[i].Tag)
            {
                case Tag.HeadRows or Tag.BodyRows when i != head: rows.AddGroup(tree, i, ++groups); break;
                case Tag.Row: rows.AddRow(tree, i, direct); break;
                case Tag.HeadRows or Tag.FootRows or Tag.Caption or Tag.Column: break;
                default: rows.AddStray(tree, i); break;
            }
        }

        for (var i = table + 1; i < tree[table].End; i = tree[i].End)
        {
            if (tree[i].Tag == Tag.FootRows) rows.AddGroup(tree, i, ++groups);
        }

        return rows;
    }

    private void AddGroup(MarkupTree tree, int group, int number)
    {
        for (var i = group + 1; i < tree[group].End; i = tree[i].End)
        {
            if (tree[i].Tag == Tag.Row) AddRow(tree, i, number);
            else AddStray(tree, i);
        }
    }

    private void AddRow(MarkupTree tree, int row, int group)
    {
        if (!WordMarkup.IsRulerRow(tree, row)) Rows.Add((row, group));
    }

    private void AddStray(MarkupTree tree, int node)
    {
        if (tree[node].Tag != Tag.Text || !string.IsNullOrWhiteSpace(tree[node].Text)) Strays.Add(node);
    }
}
