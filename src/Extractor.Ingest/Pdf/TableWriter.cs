using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Pdf;

/// <summary>Makes a table of the document model out of a joined one; edges at which no cell begins are dropped. Pure and thread-safe.</summary>
internal static class TableWriter
{
    public static Table Write(JoinedTable table, int index, int block)
    {
        var rows = Map(table.Cells.Select(c => c.Place.Row), table.Rows);
        var columns = Map(table.Cells.Select(c => c.Place.Column), table.Columns.Length - 1);
        var cells = ImmutableArray.CreateBuilder<Cell>(table.Cells.Length);
        foreach (var cell in table.Cells.OrderBy(c => c.Place.Row).ThenBy(c => c.Place.Column))
        {
            var (text, segments) = CellText.Read(cell.Parts);
            var (row, column) = (rows[cell.Place.Row], columns[cell.Place.Column]);
            cells.Add(new Cell(row, column, rows[cell.Place.EndRow] - row, columns[cell.Place.EndColumn] - column, text) { Segments = segments });
        }

        return new Table(index, block, rows[table.Rows], columns[table.Columns.Length - 1], cells.MoveToImmutable()) { Pages = table.Pages };
    }

    /// <summary>New number of each edge when only edges at which something begins are counted.</summary>
    private static int[] Map(IEnumerable<int> starts, int count)
    {
        var used = new bool[count + 1];
        foreach (var start in starts) used[start] = true;
        var map = new int[count + 1];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            // An unused edge is the next used one: what ends there ends where the next begins.
            map[i] = next;
            if (used[i]) next++;
        }

        map[count] = next;
        return map;
    }
}
