namespace Extractor.Ingest.Html;

/// <summary>How the bytes of a page are to be decoded.</summary>
/// <param name="Name">The encoding's name as a web page would write it: <c>utf-8</c>, <c>gb18030</c>, <c>big5</c>, …</param>
/// <param name="PreambleLength">Bytes of a byte-order mark to leave out.</param>
/// <param name="Overruled">The declared name that the content contradicts, or null.</param>
internal readonly record struct TextEncodingGuess(string Name, int PreambleLength, string? Overruled = null);
