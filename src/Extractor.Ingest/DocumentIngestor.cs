using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest.Sniffing;

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
        if (source.IsEmpty) return Failed("reader.empty-file");
        if (source.Length > limits.MaxFileBytes) return TooLarge(source.Length, limits.MaxFileBytes);
        var format = FormatSniffer.Sniff(source.Span);
        if (format == FileFormat.Unknown) return Failed(ForeignFile.Tell(source.Span));
        var isMarkup = format is FileFormat.Html or FileFormat.Mhtml or FileFormat.Text;
        if (isMarkup && source.Length > limits.MaxMarkupBytes) return TooLarge(source.Length, limits.MaxMarkupBytes);
        var reader = readers.FirstOrDefault(r => r.Format == format);
        if (reader is null) return Failed("reader.no-reader", ("format", format.ToString()));

        var result = reader.Read(source, id, limits, cancel);
        var extension = Path.GetExtension(id.Path);
        if (FileExtensions.Agree(extension, format)) return result;
        var note = Diagnostic.Of("reader.extension-disagrees", DiagnosticLevel.Note, DiagnosticPlace.Whole, ("extension", extension), ("format", format.ToString()));
        return result with { Problems = [note, .. result.Problems] };
    }

    private static ReadResult TooLarge(long size, long limit) => Failed("reader.too-large", ("size", Megabytes(size)), ("limit", Megabytes(limit)));

    private static string Megabytes(long bytes) => (bytes / 1048576m).ToString("0.##", CultureInfo.InvariantCulture);

    private static ReadResult Failed(string id, params ReadOnlySpan<MessageArgument> arguments) =>
        ReadResult.Failed(Diagnostic.Of(id, DiagnosticLevel.Error, DiagnosticPlace.Whole, arguments));
}
