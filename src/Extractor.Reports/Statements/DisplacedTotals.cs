using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Facts;
using Extractor.Reports.Tables;

namespace Extractor.Reports.Statements;

/// <summary>Finds the amounts of 人员经费合计 and 公用经费合计 in the three-block table: these rows cut across the blocks, so the amount may stand under any of them. Pure and thread-safe.</summary>
internal static class DisplacedTotals
{
    /// <summary>The lines, every such total once, with the first number to the right of its label.</summary>
    public static ImmutableArray<StatementLine> Settle(SourceDocument document, TableShape shape, ImmutableArray<StatementLine> lines, string id)
    {
        var settled = ImmutableArray.CreateBuilder<StatementLine>(lines.Length);
        var seen = new HashSet<(int, string)>();
        foreach (var line in lines)
        {
            if (line.Line is not (LineConcepts.Personnel or LineConcepts.Operating) || shape.Blocks < 2)
            {
                settled.Add(line);
                continue;
            }

            if (!seen.Add((line.Row, line.Line))) continue;
            var number = FirstNumber(shape, line);
            if (number is not { } cell)
            {
                settled.Add(line);
                continue;
            }

            var head = shape.Columns[cell.Column];
            var label = new LineLabel(line.Label, null, null, false);
            var quantity = StatementBuilder.Read(document, shape, cell, label, FigureColumn.Of(shape, head));
            settled.Add(quantity is null ? line : line with { Facts = [StatementBuilder.Fact(id, line.Line, ColumnConcepts.Amount, label, head, StatementBuilder.LineNumber(shape, line.Row, head.Block), quantity)] });
        }

        return settled.ToImmutable();
    }

    private static Cell? FirstNumber(TableShape shape, StatementLine line)
    {
        var grid = shape.Grid;
        var found = false;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (!grid.StartsAt(line.Row, column) || grid[line.Row, column] is not { } cell) continue;
            var text = WhiteSpace.Remove(cell.Text);
            if (!found)
            {
                found = text == line.Label;
                continue;
            }

            switch (NumberReader.ReadCell(cell.Text).Kind)
            {
                case CellKind.Number or CellKind.Damaged: return cell;
                case CellKind.Words: return null;
            }
        }

        return null;
    }
}
