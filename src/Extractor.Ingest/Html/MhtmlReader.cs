using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads pages that a browser or Word saved as one MIME file (.mht, .mhtml): the page itself, with its frames read after it. Thread-safe.</summary>
public sealed class MhtmlReader : IDocumentReader
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Mhtml;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (source.IsEmpty) return ReadResult.Failed(Diagnostic.Of("reader.empty-file", DiagnosticLevel.Error, DiagnosticPlace.Whole));
        var message = MimeMessage.Parse(source, cancel);
        if (message.Page is not { } page)
            return ReadResult.Failed([.. message.Problems, Diagnostic.Of("html.mhtml-no-page", DiagnosticLevel.Error, DiagnosticPlace.Whole)]);
        var result = PageReader.Read(page.Decode(), page.Charset, id, FileFormat.Mhtml, limits, cancel);
        return result with { Problems = [.. message.Problems, .. result.Problems] };
    }
}
