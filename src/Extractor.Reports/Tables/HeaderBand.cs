using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Reports.Tables;

/// <summary>Reads the header cells over every column. Pure and thread-safe.</summary>
internal static class HeaderBand
{
    /// <summary>For every column its header cells from the top down, each once, 栏次 rows left out.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="indexRows">For every row whether it counts columns.</param>
    /// <param name="start">First header row.</param>
    /// <param name="body">First row below the header.</param>
    public static ImmutableArray<ImmutableArray<Cell>> Read(TableGrid grid, ImmutableArray<bool> indexRows, int start, int body)
    {
        int[] rows = [.. Enumerable.Range(start, Math.Max(0, body - start)).Where(r => !indexRows[r])];
        var heads = new Cell?[rows.Length, grid.Columns];
        for (var column = 0; column < grid.Columns; column++)
        {
            for (var i = 0; i < rows.Length; i++) heads[i, column] = grid[rows[i], column];
            for (var i = 0; i < rows.Length - 1 && column > 0; i++)
            {
                // Formats without merged cells print a group's name over its first column only: the blanks beside it belong to it.
                if (IsBlank(heads[i, column]) && !IsBlank(heads[i, column - 1]) && HasTextBelow(heads, i, column) && HasTextBelow(heads, i, column - 1))
                    heads[i, column] = heads[i, column - 1];
            }
        }

        return [.. Enumerable.Range(0, grid.Columns).Select(c => Distinct(heads, c))];
    }

    private static ImmutableArray<Cell> Distinct(Cell?[,] heads, int column)
    {
        var result = ImmutableArray.CreateBuilder<Cell>();
        for (var i = 0; i < heads.GetLength(0); i++)
        {
            if (heads[i, column] is { } cell && !result.Contains(cell)) result.Add(cell);
        }

        return result.ToImmutable();
    }

    private static bool HasTextBelow(Cell?[,] heads, int row, int column)
    {
        for (var i = row + 1; i < heads.GetLength(0); i++)
        {
            if (!IsBlank(heads[i, column]) && !ReferenceEquals(heads[i, column], heads[row, column])) return true;
        }

        return false;
    }

    private static bool IsBlank(Cell? cell) => cell is null || string.IsNullOrWhiteSpace(cell.Text);
}
