namespace Extractor.Pdf.Filters;

/// <summary>The bytes of a stream without its filters.</summary>
/// <param name="Data">The bytes; what was read before damage, where there is damage.</param>
/// <param name="ImageFilter">The picture encoding the bytes are still in; null for none.</param>
/// <param name="Problem">Id of what went wrong; null where all is well.</param>
/// <param name="Detail">What went wrong.</param>
internal readonly record struct Unpacked(ReadOnlyMemory<byte> Data, string? ImageFilter = null, string? Problem = null, string Detail = "");
