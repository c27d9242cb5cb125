namespace Extractor.Core.Places;

/// <summary>A cell of a table, with the words a reader would use for it.</summary>
/// <param name="Table">Index of the table in its document, from 0.</param>
/// <param name="Row">First row of the cell, from 0.</param>
/// <param name="Column">First column of the cell, from 0.</param>
/// <param name="RowLabel">What stands at the head of the row; empty where nothing does.</param>
/// <param name="ColumnLabel">What stands at the head of the column; empty where nothing does.</param>
public sealed record CellAddress(int Table, int Row, int Column, string RowLabel, string ColumnLabel);
