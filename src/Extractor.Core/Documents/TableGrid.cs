namespace Extractor.Core.Documents;

/// <summary>A table's cells by position: <c>grid[row, column]</c> is the cell that owns the position, or null where the table has a hole. Immutable and thread-safe.</summary>
public sealed class TableGrid
{
    private readonly Cell?[] _owners;

    /// <summary>Lays the cells of <paramref name="table"/> out. Where cells overlap (a broken file), the first keeps the position.</summary>
    public TableGrid(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        _owners = new Cell?[table.Rows * table.Columns];
        foreach (var cell in table.Cells)
        {
            var lastRow = Math.Min(table.Rows, cell.Row + cell.RowSpan);
            var lastColumn = Math.Min(table.Columns, cell.Column + cell.ColumnSpan);
            for (var row = cell.Row; row < lastRow; row++)
            {
                for (var column = cell.Column; column < lastColumn; column++) _owners[(row * table.Columns) + column] ??= cell;
            }
        }
    }

    /// <summary>The table laid out.</summary>
    public Table Table { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => Table.Rows;

    /// <summary>Number of columns.</summary>
    public int Columns => Table.Columns;

    /// <summary>The cell that owns a position, both counted from 0, or null in a hole or outside the table.</summary>
    public Cell? this[int row, int column] =>
        row >= 0 && row < Rows && column >= 0 && column < Columns ? _owners[(row * Columns) + column] : null;

    /// <summary>The text at a position; empty in a hole or outside the table.</summary>
    public string TextAt(int row, int column) => this[row, column]?.Text ?? "";

    /// <summary>Whether the position is the first (top left) of its cell.</summary>
    public bool StartsAt(int row, int column) => this[row, column] is { } cell && cell.Row == row && cell.Column == column;
}
