namespace Extractor.Ingest.Pdf;

/// <summary>A rectangle of grid positions, ends exclusive.</summary>
internal readonly record struct GridRectangle(int Row, int Column, int EndRow, int EndColumn);
