using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

internal sealed partial class FlowReader
{
    private sealed record CellScope(int Table)
    {
        public List<int> Nested { get; } = [];
    }

    private void Table(int node)
    {
        if (!TableKind.HoldsData(tree, measures, node))
        {
            EndLine();
            Children(node);
            EndLine();
            return;
        }

        var rows = TableRows.Of(tree, node);
        var grid = GridLayout.Of(tree, rows, limits.MaxTableCells);
        EndLine();
        foreach (var stray in rows.Strays) Visit(stray);
        foreach (var stray in grid.Strays) Visit(stray);
        EndLine();
        var index = parts.ReserveTable();
        var block = parts.NextBlock;
        if (_cell is null) parts.AddTableBlock(index);
        else block--;
        Report(grid, block);
        _cell?.Nested.Add(index);
        var cells = ImmutableArray.CreateBuilder<Cell>(grid.Cells.Count);
        foreach (var placed in grid.Cells) cells.Add(ReadCell(index, placed));
        parts.SetTable(new Table(index, block, grid.Rows, grid.Columns, cells.MoveToImmutable())
        {
            Parent = _cell?.Table,
            DeclaredHeaderRows = grid.HeaderRows,
            DeclaredTitle = rows.Caption < 0 || measures[rows.Caption].Characters == 0 ? null : Aside(rows.Caption),
        });
    }

    private Cell ReadCell(int table, GridLayout.PlacedCell placed)
    {
        cancel.ThrowIfCancellationRequested();
        var (line, cell, paragraph, label) = (_line, _cell, _paragraph, _label);
        var scope = new CellScope(table);
        (_line, _cell, _paragraph, _label) = (_cellLine ?? new InlineText(), scope, new Paragraph(TextRole.Paragraph, 0), null);
        _cellLine = null;
        Children(placed.Node);
        var text = _line.Take();
        _cellLine = _line;
        (_line, _cell, _paragraph, _label) = (line, cell, paragraph, label);
        if (text.Contains(InlineText.ParagraphMark)) text = text.Replace(InlineText.ParagraphMark, '\n');
        if (!Room(text.Length)) text = "";
        return new Cell(placed.Row, placed.Column, placed.RowSpan, placed.ColumnSpan, text) { Nested = [.. scope.Nested] };
    }

    // One line buffer serves all cells that are read one after the other.
    private InlineText? _cellLine;

    private void Report(GridLayout grid, int block)
    {
        var place = new DiagnosticPlace(Block: block);
        if (grid.AllRows > grid.Rows)
        {
            parts.Report(Diagnostic.Of(
                "html.table-too-large", DiagnosticLevel.Warning, place, ("limit", Text(limits.MaxTableCells)), ("rows", Text(grid.Rows)), ("all", Text(grid.AllRows))));
        }

        if (grid.Overlaps > 0) parts.Report(Diagnostic.Of("html.cells-overlap", DiagnosticLevel.Note, place, ("count", Text(grid.Overlaps))));
        if (grid.Shortened > 0) parts.Report(Diagnostic.Of("html.span-shortened", DiagnosticLevel.Note, place, ("count", Text(grid.Shortened))));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
