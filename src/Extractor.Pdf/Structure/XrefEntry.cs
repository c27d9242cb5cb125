namespace Extractor.Pdf.Structure;

/// <summary>Where an object lies.</summary>
/// <param name="Kind">Free, in the file, or in an object stream.</param>
/// <param name="Position">The byte in the file, or the number of the object stream.</param>
/// <param name="Detail">The generation, or the index in the object stream.</param>
internal readonly record struct XrefEntry(XrefKind Kind, long Position, int Detail);

internal enum XrefKind : byte
{
    Free,
    InFile,
    InStream,
}
