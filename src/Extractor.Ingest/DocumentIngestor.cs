using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Ingest;

/// <summary>Tells a file's format from its bytes and hands it to that format's reader. Thread-safe.</summary>
/// <param name="readers">One reader a format.</param>
/// <param name="limits">Bounds on what is taken in.</param>
public sealed class DocumentIngestor(ImmutableArray<IDocumentReader> readers, ReadLimits limits)
{
    /// <summary>Reads a file whatever its name claims; a name that disagrees with the bytes becomes a note.</summary>
    /// <param name="source">The bytes of the file.</param>
    /// <param name="id">Its name within the run; the extension is compared with what the bytes say.</param>
    /// <param name="cancel">Asked between blocks.</param>
    /// <exception cref="OperationCanceledException">Cancelled between blocks.</exception>
    public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, CancellationToken cancel)
    {
        var format = FormatSniffer.Sniff(source.Span);
        var reader = readers.First(r => r.Format == format);
        return reader.Read(source, id, limits, cancel);
    }
}
