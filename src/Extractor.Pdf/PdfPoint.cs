namespace Extractor.Pdf;

/// <summary>A place on a page, in points from the top left corner of the page as it is seen; y grows downwards.</summary>
public readonly record struct PdfPoint(double X, double Y);
