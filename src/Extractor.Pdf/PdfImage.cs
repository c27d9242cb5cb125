namespace Extractor.Pdf;

/// <summary>A picture on a page; its pixels are not decoded.</summary>
/// <param name="Box">Where it lies, cut to the clip in force.</param>
/// <param name="PixelWidth">Pixels across; 0 where unknown.</param>
/// <param name="PixelHeight">Pixels down; 0 where unknown.</param>
/// <param name="BitsPerComponent">Bits of one colour part; 1 for masks and fax pictures.</param>
/// <param name="ColourSpace">Name of the colour space as written, such as "DeviceRGB"; null where there is none.</param>
/// <param name="Filter">The picture's own encoding, such as "DCTDecode"; null for plain samples.</param>
/// <param name="IsMask">A stencil painted in the fill colour.</param>
/// <param name="IsInline">Written inside the content.</param>
public sealed record PdfImage(
    PdfBox Box, int PixelWidth, int PixelHeight, int BitsPerComponent, string? ColourSpace, string? Filter, bool IsMask, bool IsInline);
