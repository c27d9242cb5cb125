using System.Collections.Immutable;
using Extractor.Annotate.Notes;
using Extractor.Audit.Catalogue;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest;
using Extractor.Pdf;

namespace Extractor.Annotate.Pdf;

/// <summary>PDF: highlights with notes, as an incremental update. Findings at one place share a highlight, so that none lies under another. Thread-safe.</summary>
public sealed class PdfAnnotator : IDocumentAnnotator
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Pdf;

    /// <inheritdoc/>
    public Diagnostic? Annotate(ReadOnlyMemory<byte> source, ImmutableArray<Annotation> annotations, ReadLimits limits, Stream destination, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        cancel.ThrowIfCancellationRequested();
        try
        {
            PdfNoteWriter.Write(source, [.. Notes(annotations)], destination);
            return null;
        }
        catch (PdfException fault)
        {
            return fault.Failure is PdfFailure.WrongPassword or PdfFailure.UnknownEncryption ? AnnotationDiagnostics.Encrypted() : AnnotationDiagnostics.NotExtensible();
        }
    }

    private static IEnumerable<PdfNote> Notes(ImmutableArray<Annotation> annotations) => annotations
        .GroupBy(a => a.Place is { Page: { } page, Box: [var left, var top, var right, var bottom] } ? (Page: page, Box: new PdfBox(left, top, right, bottom)) : (Page: 1, Box: (PdfBox?)null))
        .Select(g => new PdfNote(g.Key.Page, g.Key.Box, Colour(g.Max(a => a.Severity)), Annotation.Author, string.Join("\n\n", g.Select(a => a.Text)), g.First().Id));

    private static PdfColour Colour(Severity severity) => severity switch
    {
        Severity.Error => new(255, 140, 140),
        Severity.Warning => new(255, 195, 110),
        Severity.Review => new(255, 240, 110),
        _ => new(165, 210, 255),
    };
}
