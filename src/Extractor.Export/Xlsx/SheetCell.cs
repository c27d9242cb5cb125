namespace Extractor.Export.Xlsx;

/// <summary>A cell of the row being written: a text, a number or nothing.</summary>
internal readonly record struct SheetCell(CellStyle Style, string? Text, decimal? Number);
