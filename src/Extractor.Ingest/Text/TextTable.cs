using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Text;

/// <summary>A table found in a plain text.</summary>
/// <param name="Cells">Its cells by row and column; holes where a row is short.</param>
/// <param name="Line">Number of its first line.</param>
/// <param name="End">Index of the line after it.</param>
internal sealed record TextTable(ImmutableArray<Cell> Cells, int Line, int End)
{
    /// <summary>A table of rows that may differ in length. A text cannot show which cells are merged.</summary>
    /// <param name="rows">Cell texts by row; null is a hole.</param>
    /// <param name="line">Number of its first line.</param>
    /// <param name="end">Index of the line after it.</param>
    public static TextTable Of(IReadOnlyList<string?[]> rows, int line, int end)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is { } text) cells.Add(new Cell(row, column, 1, 1, text));
            }
        }

        return new TextTable(cells.DrainToImmutable(), line, end);
    }

    /// <summary>The table as a grid of the document.</summary>
    /// <param name="index">Its index in the document.</param>
    /// <param name="block">The block it stands in.</param>
    /// <param name="maxCells">Most grid positions; rows and columns beyond are left out.</param>
    /// <param name="leftOut">How many cells were left out.</param>
    public Table ToTable(int index, int block, int maxCells, out int leftOut)
    {
        var columns = Math.Min(maxCells, Cells.Max(c => c.Column + c.ColumnSpan));
        var rows = Math.Min(maxCells / columns, Cells.Max(c => c.Row + c.RowSpan));
        var kept = Cells.Where(c => c.Row < rows && c.Column < columns).ToImmutableArray();
        leftOut = Cells.Length - kept.Length;
        return new Table(index, block, rows, columns, kept);
    }
}
