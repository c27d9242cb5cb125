using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Testing;

/// <summary>Turns a grid of texts into cells, <c>&lt;</c> and <c>^</c> standing for positions of the cell on the left and above.</summary>
internal static class GridCells
{
    private const string Left = "<";
    private const string Above = "^";

    public static ImmutableArray<Cell> Of(string[][] rows)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var text = rows[row][column];
                if (text is Left or Above) continue;
                cells.Add(new Cell(row, column, Rows(rows, row, column), Columns(rows, row, column), text));
            }
        }

        return cells.ToImmutable();
    }

    private static int Columns(string[][] rows, int row, int column)
    {
        var span = 1;
        while (column + span < rows[row].Length && rows[row][column + span] == Left) span++;
        return span;
    }

    private static int Rows(string[][] rows, int row, int column)
    {
        var span = 1;
        while (row + span < rows.Length && column < rows[row + span].Length && rows[row + span][column] == Above) span++;
        return span;
    }
}
