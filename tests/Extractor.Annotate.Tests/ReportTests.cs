using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Extractor.Pdf;
using Extractor.Testing;

namespace Extractor.Annotate.Tests;

/// <summary>The reports of <c>fixtures/reports</c>, annotated with what is found in them.</summary>
public sealed class ReportTests
{
    public static TheoryData<string> WordReports => Reports("*.docx");

    public static TheoryData<string> PdfReports => Reports("*.pdf");

    [Theory]
    [MemberData(nameof(WordReports))]
    public void A_word_report_has_a_comment_around_every_quote_and_reads_as_before(string report) => AssertCommented(AnnotatedDocument.Audited(PathOf(report)));

    [Theory]
    [MemberData(nameof(WordReports))]
    public void A_word_copy_is_as_valid_as_the_original(string report)
    {
        var annotated = AnnotatedDocument.Audited(PathOf(report));
        Assert.Equal(Errors(annotated.Source), Errors(annotated.Copy));
    }

    [Theory]
    [MemberData(nameof(PdfReports))]
    public void A_pdf_report_keeps_its_bytes_and_text_and_is_highlighted_at_the_places(string report) => AssertHighlighted(AnnotatedDocument.Audited(PathOf(report)));

    [Theory]
    [MemberData(nameof(PdfReports))]
    public void A_pdf_report_is_highlighted_on_the_quoted_letters_and_no_others(string report)
    {
        var annotated = AnnotatedDocument.Audited(PathOf(report));
        var pdf = PdfDocument.Open(annotated.Copy);
        foreach (var annotation in annotated.Annotations.Where(a => a.Place?.Box is not null))
        {
            var page = pdf.GetPage(annotation.Place!.Page!.Value);
            var note = page.Annotations.First(a => a.Contents?.Contains(annotation.Text, StringComparison.Ordinal) == true);
            var marked = page.Letters.Where(l => note.Box.Contains(l.Box.Centre)).OrderBy(l => l.Box.Left).ToList();
            var isOneLine = note.Box.Height < 1.6 * marked.Max(l => l.FontSize);
            if (isOneLine) Assert.Equal(Letters(annotation.Place.Quote), Letters(string.Concat(marked.Select(l => l.Text))));
        }
    }

    [SharedFact]
    public void Real_reports_are_annotated_as_well()
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.Shared!, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".DOCX" or ".PDF").Where(AnnotatedDocument.HasContent).Order(StringComparer.Ordinal).ToList();
        Assert.All(files.Where(f => f.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)), file =>
        {
            var annotated = AnnotatedDocument.Audited(file);
            AssertCommented(annotated);
            Assert.Equal(Errors(annotated.Source), Errors(annotated.Copy));
        });
        Assert.All(files.Where(f => f.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)), file => AssertHighlighted(AnnotatedDocument.Audited(file)));
    }

    [ToolTheory("qpdf")]
    [MemberData(nameof(PdfReports))]
    public void Another_reader_finds_nothing_wrong_with_a_pdf_copy(string report)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, AnnotatedDocument.Audited(PathOf(report)).Copy);
            using var check = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = check.StandardOutput.ReadToEnd() + check.StandardError.ReadToEnd();
            check.WaitForExit();
            Assert.True(check.ExitCode == 0, output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void AssertCommented(AnnotatedDocument annotated)
    {
        Assert.NotEmpty(annotated.Annotations);
        var comments = Comments.Of(annotated.Copy);
        var own = comments.Values.TakeLast(annotated.Annotations.Length).ToList();
        Assert.Equal(annotated.Annotations.Select(a => a.Text), own.Select(c => c.Says));
        foreach (var (annotation, (marked, _)) in annotated.Annotations.Zip(own))
        {
            // A quote that is empty, or a whole table, has no characters of its own to mark.
            if (annotation.Place is { Start: { } start, End: { } end } && end > start) Assert.Equal(Letters(annotation.Place.Quote), Letters(marked));
        }

        Assert.Equal(AnnotatedDocument.TextOf(annotated.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(annotated.Copy)));
    }

    private static void AssertHighlighted(AnnotatedDocument annotated)
    {
        Assert.NotEmpty(annotated.Annotations);
        Assert.True(annotated.Copy.AsSpan().StartsWith(annotated.Source));
        Assert.Equal(AnnotatedDocument.TextOf(annotated.Document), AnnotatedDocument.TextOf(AnnotatedDocument.Read(annotated.Copy)));
        var pdf = PdfDocument.Open(annotated.Copy);
        foreach (var annotation in annotated.Annotations)
        {
            var shown = pdf.GetPage(annotation.Place?.Page ?? 1).Annotations.Where(a => a.Contents?.Contains(annotation.Text, StringComparison.Ordinal) == true);
            var note = Assert.Single(shown);
            if (annotation.Place is not { Box: { } box }) continue;
            Assert.Equal("Highlight", note.Kind);
            Assert.True(note.Box.Touches(new PdfBox(box[0], box[1], box[2], box[3])), $"{note.Box} is not at {string.Join(' ', box)}");
        }
    }

    /// <summary>Tabs and breaks stand as signs between the texts.</summary>
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Part?.Uri} {e.Id} {e.Description}").Distinct(StringComparer.Ordinal)];
    }

    private static TheoryData<string> Reports(string pattern) =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.At("fixtures", "reports"), pattern, SearchOption.AllDirectories).Select(Path.GetFileName).OfType<string>()
            .Where(f => !f.Contains("-clean", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static string PathOf(string report) => Directory.EnumerateFiles(RepositoryFolder.At("fixtures", "reports"), report, SearchOption.AllDirectories).First();
}
