using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>One thing of a story in reading order, before indices are given.</summary>
internal abstract record FlowItem;

/// <summary>A paragraph that shows something.</summary>
/// <param name="Role">What it is when no table of contents encloses it.</param>
/// <param name="Text">Its text, the label included.</param>
/// <param name="Level">Heading level or list depth, from 1; 0 for others.</param>
/// <param name="Label">Its automatic label, or null.</param>
internal sealed record TextItem(TextRole Role, string Text, int Level, string? Label) : FlowItem
{
    /// <summary>Whether it stands inside the result of a field that makes a table of contents.</summary>
    public bool InContentsField { get; init; }

    /// <summary>Where its text came from; null where nobody asks.</summary>
    public TextOrigin? Origin { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Table">The table.</param>
internal sealed record TableItem(TableDraft Table) : FlowItem;

/// <summary>A table as read.</summary>
/// <param name="Rows">Number of grid rows.</param>
/// <param name="Columns">Number of grid columns.</param>
/// <param name="HeaderRows">Rows at the top declared as header.</param>
/// <param name="Cells">Cells with their places, by row, then column.</param>
/// <param name="IsCut">Whether rows were left out because a limit was passed.</param>
internal sealed record TableDraft(int Rows, int Columns, int HeaderRows, IReadOnlyList<PlacedCell> Cells, bool IsCut);

/// <summary>A cell in its place.</summary>
/// <param name="Row">First row, from 0.</param>
/// <param name="Column">First column, from 0.</param>
/// <param name="RowSpan">Number of rows.</param>
/// <param name="ColumnSpan">Number of columns.</param>
/// <param name="Items">What stands in it.</param>
internal sealed record PlacedCell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<FlowItem> Items)
{
    /// <summary>Itself as an element of its part.</summary>
    public int Element { get; init; }
}
