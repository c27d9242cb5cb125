using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Html;

/// <summary>Reads pages that a browser or Word saved as one MIME file (.mht, .mhtml): the page itself, its frames only where it has no text of its own. Thread-safe.</summary>
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
        if (message.Pages.IsEmpty)
            return ReadResult.Failed([.. message.Problems, Diagnostic.Of("html.mhtml-no-page", DiagnosticLevel.Error, DiagnosticPlace.Whole)]);
        var result = ReadFirstWithText(message.Pages, id, limits, cancel);
        return result with { Problems = [.. message.Problems, .. LeftOut(message.Pages.Length - 1), .. result.Problems] };
    }

    /// <summary>The page, or the first of its frames that has text where the page itself has none.</summary>
    private static ReadResult ReadFirstWithText(ImmutableArray<MimePart> pages, DocumentId id, ReadLimits limits, CancellationToken cancel)
    {
        ReadResult? first = null;
        foreach (var page in pages)
        {
            var result = PageReader.Read(page.Decode(), page.Charset, id, FileFormat.Mhtml, limits, cancel);
            if (result.Document is { Blocks.IsEmpty: false }) return result;
            first ??= result;
        }

        return first!;
    }

    private static ImmutableArray<Diagnostic> LeftOut(int pages) => pages == 0
        ? []
        : [Diagnostic.Of("html.mhtml-parts-left-out", DiagnosticLevel.Note, DiagnosticPlace.Whole, ("count", pages.ToString(CultureInfo.InvariantCulture)))];
}
