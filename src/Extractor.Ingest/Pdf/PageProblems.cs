using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Diagnostics;
using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Says what of a page could not be read: a scan, letters no one can tell, damage. Pure and thread-safe.</summary>
internal static class PageProblems
{
    /// <summary>A picture over this share of the page is the page.</summary>
    private const double ScanShare = 0.5;

    public static void Report(PdfPage page, ImmutableArray<Diagnostic>.Builder problems)
    {
        var place = new DiagnosticPlace(Page: page.Number);
        var letters = page.Letters.Count(l => !string.IsNullOrWhiteSpace(l.Text));
        var unreadable = page.Letters.Count(l => l.Text.Contains('\uFFFD', StringComparison.Ordinal));
        if (letters == 0 && IsScan(page)) problems.Add(Diagnostic.Of("pdf.scanned-page", DiagnosticLevel.Warning, place, ("page", Number(page.Number))));
        else if (letters > 0 && PageGlyphs.IsHiddenLayer(page)) problems.Add(Diagnostic.Of("pdf.ocr-layer", DiagnosticLevel.Note, place, ("page", Number(page.Number))));
        if (unreadable > 0) problems.Add(Diagnostic.Of("pdf.text-unreadable", DiagnosticLevel.Warning, place, ("page", Number(page.Number)), ("count", Number(unreadable))));
        foreach (var problem in page.Problems)
            problems.Add(Diagnostic.Of("pdf.damaged-page", Loses(problem.Id) ? DiagnosticLevel.Warning : DiagnosticLevel.Note, place with { Offset = problem.Offset }, ("page", Number(page.Number)), ("detail", problem.Detail)));
    }

    /// <summary>Whether the damage means that something of the page is missing.</summary>
    private static bool Loses(string problem) => problem is PdfProblems.StreamDamaged or PdfProblems.FilterUnknown or PdfProblems.LimitReached or PdfProblems.PageFailed or PdfProblems.ContentMissing;

    private static bool IsScan(PdfPage page) => page.Images.Sum(i => i.Box.Width * i.Box.Height) >= page.Width * page.Height * ScanShare;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
