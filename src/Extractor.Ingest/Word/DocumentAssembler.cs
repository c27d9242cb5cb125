using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Word;

/// <summary>Gives blocks and tables their indices. Not thread-safe.</summary>
/// <param name="limits">Named in diagnostics.</param>
/// <param name="problems">Where diagnostics go.</param>
/// <param name="map">Told where everything came from, or null.</param>
internal sealed class DocumentAssembler(ReadLimits limits, ProblemList problems, SourceMapBuilder? map = null)
{
    private readonly List<Block> _blocks = [];
    private readonly List<Table?> _tables = [];

    /// <summary>The blocks so far.</summary>
    public ImmutableArray<Block> Blocks => [.. _blocks];

    /// <summary>The tables so far.</summary>
    public ImmutableArray<Table> Tables => [.. _tables.OfType<Table>()];

    /// <summary>Whether any text stands in them.</summary>
    public bool HasContent => _blocks.Exists(b => b is TextBlock) || _tables.Exists(t => t is not null && t.Cells.Any(c => c.Text.Length > 0));

    /// <summary>Adds a story.</summary>
    /// <param name="items">What stands in it.</param>
    /// <param name="part">The part it was read from.</param>
    /// <param name="role"><see cref="TextRole.Paragraph"/> to keep each paragraph's own role, else the role all get.</param>
    public void AddStory(IReadOnlyList<FlowItem> items, string part, TextRole role)
    {
        foreach (var item in items)
        {
            if (item is TextItem text) Add(text, part, role);
            else if (item is TableItem table) Add(table.Table, part);
        }
    }

    private void Add(TextItem text, string part, TextRole role)
    {
        var own = text.InContentsField ? TextRole.Contents : text.Role;
        var given = role == TextRole.Paragraph ? own : role;
        map?.Add(_blocks.Count, part, text);
        var level = given is TextRole.Heading or TextRole.ListItem ? text.Level : 0;
        _blocks.Add(new TextBlock(_blocks.Count, given, text.Text, level) { Label = text.Label, Part = part });
    }

    private void Add(TableDraft table, string part)
    {
        var block = _blocks.Count;
        _blocks.Add(new TableBlock(block, _tables.Count));
        var floating = new List<TextItem>();
        AddTable(table, block, parent: null, part, floating);
        foreach (var text in floating) Add(text, part, TextRole.TextBox);
    }

    private int AddTable(TableDraft draft, int block, int? parent, string part, List<TextItem> floating)
    {
        if (draft.IsCut) problems.Add(WordDiagnostics.TableTooLarge(part, block, draft.Rows, limits.MaxTableCells));
        var index = _tables.Count;
        _tables.Add(null);
        var cells = ImmutableArray.CreateBuilder<Cell>(draft.Cells.Count);
        foreach (var cell in draft.Cells)
        {
            var nested = ImmutableArray.CreateBuilder<int>();
            foreach (var item in cell.Items.OfType<TableItem>()) nested.Add(AddTable(item.Table, block, index, part, floating));
            floating.AddRange(cell.Items.OfType<TextItem>().Where(t => t.Role == TextRole.TextBox));
            map?.Add(index, part, cell);
            cells.Add(new Cell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, TextOf(cell)) { Nested = nested.ToImmutable() });
        }

        _tables[index] = new Table(index, block, draft.Rows, draft.Columns, cells.MoveToImmutable())
        {
            Parent = parent,
            DeclaredHeaderRows = Math.Min(draft.HeaderRows, draft.Rows),
        };
        return index;
    }

    private static string TextOf(PlacedCell cell) =>
        string.Join('\n', cell.Items.OfType<TextItem>().Where(t => t.Role != TextRole.TextBox).Select(t => t.Text));
}
