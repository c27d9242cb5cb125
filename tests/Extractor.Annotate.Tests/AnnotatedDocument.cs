using System.Collections.Immutable;
using Extractor.Annotate.Notes;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Ingest;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Annotate.Tests;

/// <summary>A document, what was found in it, and its annotated copy.</summary>
internal sealed record AnnotatedDocument(byte[] Source, SourceDocument Document, ImmutableArray<Annotation> Annotations, byte[] Copy)
{
    private static readonly AnnotationWriter s_writer = new(MessageTable.Load(), Language.Chinese);

    /// <summary>Audits a file and annotates it with all findings.</summary>
    public static AnnotatedDocument Audited(string file)
    {
        var source = File.ReadAllBytes(file);
        var document = Read(source);
        var reconciliation = new Reconciler().Reconcile(new ReportReader().Read(document, isPartial: false));
        var findings = new Auditor(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions()).Audit(reconciliation);
        return With(source, document, findings.IsEmpty ? [new Annotation("none", Severity.Note, "nothing found", null)] : [.. findings.Select(s_writer.Write)]);
    }

    /// <summary>Annotates a file at every place where some words stand.</summary>
    public static AnnotatedDocument At(byte[] source, params string[] quotes)
    {
        var document = Read(source);
        return With(source, document, [.. quotes.Select((q, i) => new Annotation("f" + i, Severity.Warning, "note on " + q, PlaceOf(document, q)))]);
    }

    /// <summary>Whether anything can be read of a file: what asks for a password, or has not one paragraph, is never annotated.</summary>
    public static bool HasContent(string file) => Ingest(File.ReadAllBytes(file)).Document is { Blocks.IsEmpty: false } or { Format: FileFormat.Pdf };

    public static SourceDocument Read(byte[] source)
    {
        var result = Ingest(source);
        Assert.True(result.Document is not null, string.Join(", ", result.Problems.Select(p => p.Id)));
        return result.Document;
    }

    /// <summary>The copy, or why there is none.</summary>
    public static (byte[] Copy, Diagnostic? Problem) Annotate(byte[] source, string format, ImmutableArray<Annotation> annotations)
    {
        using var copy = new MemoryStream();
        var problem = AnnotatorSet.Find(format)!.Annotate(source, annotations, new ReadLimits(), copy, CancellationToken.None);
        return (copy.ToArray(), problem);
    }

    /// <summary>Every text of a document, one a line.</summary>
    public static string TextOf(SourceDocument document) => string.Join('\n', document.Blocks.Select(b => b is TextBlock text
        ? $"{text.Role} {text.Level} {text.Text}"
        : string.Join('\n', document.Tables.Where(t => t.Block == b.Index).SelectMany(t => t.Cells).Select(c => $"{c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan} {c.Text}"))));

    private static AnnotatedDocument With(byte[] source, SourceDocument document, ImmutableArray<Annotation> annotations)
    {
        var (copy, problem) = Annotate(source, document.Format.ToString().ToLowerInvariant(), annotations);
        Assert.Null(problem);
        return new AnnotatedDocument(source, document, annotations, copy);
    }

    private static Location PlaceOf(SourceDocument document, string quote)
    {
        foreach (var block in document.Blocks.OfType<TextBlock>())
        {
            if (block.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at) return new Location { Quote = quote, Block = block.Index, Start = at, End = at + quote.Length };
        }

        foreach (var table in document.Tables)
        {
            foreach (var cell in table.Cells)
            {
                if (cell.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at)
                    return new Location { Quote = quote, Block = table.Block, Table = table.Index, Row = cell.Row, Column = cell.Column, Start = at, End = at + quote.Length };
            }
        }

        throw new ArgumentException($"'{quote}' does not stand in the document.", nameof(quote));
    }

    private static ReadResult Ingest(byte[] source) => new DocumentIngestor(Readers(), new ReadLimits()).Read(source, new DocumentId("a"), CancellationToken.None);

    private static ImmutableArray<IDocumentReader> Readers() =>
    [
        .. typeof(IDocumentReader).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IDocumentReader)) && t is { IsClass: true, IsAbstract: false })
            .Select(t => (IDocumentReader)Activator.CreateInstance(t)!),
    ];
}
