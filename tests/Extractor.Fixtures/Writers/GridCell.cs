using System.Collections.Immutable;

namespace Extractor.Fixtures.Writers;

/// <summary>A cell of a fixture table with its spans.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    /// <summary>The cells of rows in which <c>&lt;</c> belongs to the cell on the left and <c>^</c> to the cell above.</summary>
    public static ImmutableArray<GridCell> Of(ImmutableArray<ImmutableArray<string>> rows)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "<" or "^") continue;
                var across = 1;
                while (column + across < rows[row].Length && rows[row][column + across] == "<") across++;
                var down = 1;
                while (row + down < rows.Length && column < rows[row + down].Length && rows[row + down][column] == "^") down++;
                cells.Add(new GridCell(row, column, down, across, rows[row][column]));
            }
        }

        return cells.ToImmutable();
    }
}
