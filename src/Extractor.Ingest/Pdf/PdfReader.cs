using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Reads PDF files: letters into lines and paragraphs, ruling lines and alignment into tables.</summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public FileFormat Format => FileFormat.Pdf;

    /// <inheritdoc/>
    public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(limits);
        PdfDocument pdf;
        try
        {
            pdf = PdfDocument.Open(source, new PdfOptions { Limits = PdfLimits.Default with { FileBytes = limits.MaxFileBytes } });
        }
        catch (PdfException e)
        {
            return ReadResult.Failed(Diagnostic.Of(Failure(e.Failure), DiagnosticLevel.Error, DiagnosticPlace.Whole));
        }

        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var pages = new List<PageLayout>();
        var count = Math.Min(pdf.PageCount, limits.MaxPages);
        if (count < pdf.PageCount)
            problems.Add(Diagnostic.Of("pdf.too-many-pages", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("pages", Number(pdf.PageCount)), ("limit", Number(limits.MaxPages))));
        var length = 0;
        for (var number = 1; number <= count; number++)
        {
            cancel.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            PageProblems.Report(page, problems);
            var layout = PageReader.Read(page);
            pages.Add(layout);
            length += layout.Items.Sum(i => i.Line?.Text.Length ?? 0);
            if (length <= limits.MaxTextLength) continue;
            problems.Add(Diagnostic.Of("pdf.too-much-text", DiagnosticLevel.Warning, new DiagnosticPlace(Page: number), ("limit", Number(limits.MaxTextLength))));
            break;
        }

        var missing = pdf.Problems.Count(p => p.Id == PdfProblems.PageMissing);
        if (missing > 0) problems.Add(Diagnostic.Of("pdf.pages-missing", DiagnosticLevel.Warning, DiagnosticPlace.Whole, ("count", Number(missing)), ("pages", Number(pdf.PageCount))));
        foreach (var problem in pdf.Problems.Where(p => p.Page is null && p.Id != PdfProblems.PageMissing))
            problems.Add(Diagnostic.Of("pdf.damaged-file", DiagnosticLevel.Note, new DiagnosticPlace(Offset: problem.Offset), ("detail", problem.Detail)));
        var furniture = Furniture.Remove(pages);
        var (blocks, tables) = DocumentAssembler.Assemble(pages);
        var document = new SourceDocument(id, FileFormat.Pdf, blocks, tables)
        {
            Furniture = [.. furniture],
            PageCount = pdf.PageCount,
            Sheets = [.. pages.Select(p => p.Sheet)],
            Metadata = new DocumentMetadata { Title = Named(pdf.Information.Title), Producer = Named(pdf.Information.Producer) },
        };
        return new ReadResult(document, problems.ToImmutable());
    }

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Failure(PdfFailure failure) => failure switch
    {
        PdfFailure.WrongPassword => "pdf.encrypted",
        PdfFailure.UnknownEncryption => "pdf.unknown-encryption",
        PdfFailure.NoPages => "pdf.no-pages",
        PdfFailure.TooLarge => "pdf.too-large",
        _ => "pdf.not-a-pdf",
    };
}
