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
            var document = PdfDocument.Open(source);
            var notes = Notes(annotations).GroupBy(n => n.Page).OrderBy(g => g.Key).SelectMany(g => OnLetters(document, g.Key, [.. g]));
            PdfNoteWriter.Write(source, [.. notes], destination);
            return null;
        }
        catch (PdfException fault)
        {
            return fault.Failure is PdfFailure.WrongPassword or PdfFailure.UnknownEncryption ? AnnotationDiagnostics.Encrypted() : AnnotationDiagnostics.NotExtensible();
        }
    }

    /// <summary>One note for each place, with what is quoted there.</summary>
    private static IEnumerable<(int Page, PdfNote Note, string Quote)> Notes(ImmutableArray<Annotation> annotations) => annotations
        .GroupBy(a => a.Place is { Page: { } page, Box: [var left, var top, var right, var bottom] } place
            ? (Page: page, Box: new PdfBox(left, top, right, bottom), place.Quote)
            : (Page: 1, Box: (PdfBox?)null, Quote: ""))
        .Select(g => (g.Key.Page, new PdfNote(g.Key.Page, g.Key.Box, Colour(g.Max(a => a.Severity)), Annotation.Author, string.Join("\n\n", g.Select(a => a.Text)), g.First().Id), g.Key.Quote));

    /// <summary>The notes of a page, which is read once, on the letters they quote.</summary>
    private static IEnumerable<PdfNote> OnLetters(PdfDocument document, int number, ImmutableArray<(int Page, PdfNote Note, string Quote)> notes)
    {
        if (number > document.PageCount || notes.All(n => n.Note.Box is null)) return notes.Select(n => n.Note);
        var page = document.GetPage(number);
        return notes.Select(n =>
        {
            if (n.Note.Box is not { } place || QuoteFinder.Find(page, place, n.Quote) is not [var first, ..] lines) return n.Note;
            return n.Note with { Box = lines.Aggregate(first, (a, b) => a.Union(b)), Lines = lines };
        });
    }

    private static PdfColour Colour(Severity severity) => severity switch
    {
        Severity.Error => new(255, 140, 140),
        Severity.Warning => new(255, 195, 110),
        Severity.Review => new(255, 240, 110),
        _ => new(165, 210, 255),
    };
}
