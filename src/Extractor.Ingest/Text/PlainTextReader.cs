using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Text;

/// <summary>Reads plain text and Markdown (.txt, .md), also what was left of a page or a scan: a line a paragraph, tables by tabs, pipes or one cell a line. Stateless and thread-safe.</summary>
/// <remarks>Merged cells do not show in a text: a row has the cells that are printed, and holes where it is short.</remarks>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Text;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancel.ThrowIfCancellationRequested();
        if (source.IsEmpty) return ReadResult.Failed(Diagnostic.Of("reader.empty-file", DiagnosticLevel.Error, DiagnosticPlace.Whole));
        if (TextEncoding.Detect(source.Span) is not { } encoding)
            return ReadResult.Failed(Diagnostic.Of("text.not-text", DiagnosticLevel.Error, DiagnosticPlace.Whole));

        var builder = new TextDocumentBuilder(limits, cancel);
        var text = builder.Accept(encoding.GetString(source.Span));
        builder.AddAll(MarkCleaner.Lines(text));
        return builder.ToResult(id);
    }
}
