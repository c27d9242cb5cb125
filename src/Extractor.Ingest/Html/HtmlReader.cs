using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads web pages: the article of a portal page, pages exported by word processors, plain pages. Runs no script and requests nothing. Thread-safe.</summary>
public sealed class HtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Html;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return PageReader.Read(source.Span, charset: null, id, FileFormat.Html, limits, cancel);
    }
}
