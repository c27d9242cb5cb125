namespace Extractor.Pdf.Syntax;

/// <summary>A dictionary with packed bytes, still as they lie in the file.</summary>
/// <param name="Dictionary">The stream's dictionary.</param>
/// <param name="Packed">The bytes, packed and perhaps encrypted.</param>
/// <param name="Id">The object it is; number 0 for an inline picture.</param>
/// <param name="Offset">Where the bytes begin in the file.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Packed, PdfReference Id, long Offset);
