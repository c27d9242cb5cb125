namespace Extractor.Ingest.Pdf;

/// <summary>Joins the grid positions that no drawn line parts into cells. Pure and thread-safe.</summary>
internal static class LatticeCells
{
    /// <summary>The cells by row, then column; they cover the grid without overlap.</summary>
    public static List<GridRectangle> Read(Lattice lattice)
    {
        var rows = lattice.Rows.Length - 1;
        var columns = lattice.Columns.Length - 1;
        var taken = new bool[rows * columns];
        var cells = new List<GridRectangle>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (taken[(row * columns) + column]) continue;
                var cell = Grow(lattice, taken, row, column, rows, columns);
                for (var r = cell.Row; r < cell.EndRow; r++) Array.Fill(taken, true, (r * columns) + cell.Column, cell.EndColumn - cell.Column);
                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>The largest rectangle from a position that no line crosses: first across, then down while every position of the next row stays open.</summary>
    private static GridRectangle Grow(Lattice lattice, bool[] taken, int row, int column, int rows, int columns)
    {
        var endColumn = column + 1;
        while (endColumn < columns && !lattice.IsPartedRight(row, endColumn - 1) && !taken[(row * columns) + endColumn]) endColumn++;
        var endRow = row + 1;
        while (endRow < rows && IsOpen(lattice, taken, endRow, column, endColumn, columns)) endRow++;
        return new GridRectangle(row, column, endRow, endColumn);
    }

    private static bool IsOpen(Lattice lattice, bool[] taken, int row, int column, int endColumn, int columns)
    {
        for (var c = column; c < endColumn; c++)
        {
            if (taken[(row * columns) + c] || lattice.IsParted(row - 1, c)) return false;
            if (c + 1 < endColumn && lattice.IsPartedRight(row, c)) return false;
        }

        return true;
    }
}
