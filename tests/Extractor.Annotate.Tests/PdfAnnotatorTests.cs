using Extractor.Annotate.Notes;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Pdf;
using Extractor.Testing;

namespace Extractor.Annotate.Tests;

public sealed class PdfAnnotatorTests
{
    private static readonly byte[] s_base = Structure("base");

    [Fact]
    public void Findings_at_one_place_share_a_highlight_in_the_gravest_colour()
    {
        var copy = Annotate(s_base, Note("a", 1, [10, 20, 60, 32]), Note("b", 1, [10, 20, 60, 32]) with { Severity = Severity.Error }, Note("c", 1, [10, 40, 60, 52]));
        var notes = PdfDocument.Open(copy).GetPage(1).Annotations.Where(a => a.Kind == "Highlight").ToList();
        Assert.Equal(["note a\n\nnote b", "note c"], notes.Select(n => n.Contents));
    }

    [Fact]
    public void A_finding_without_a_place_is_noted_on_the_first_page()
    {
        var notes = PdfDocument.Open(Annotate(s_base, new Annotation("a", Severity.Note, "缺表", null))).GetPage(1).Annotations;
        Assert.Contains(notes, n => n.Kind == "Text" && n.Contents == "缺表");
    }

    [Theory]
    [InlineData("aes-128")]
    [InlineData("rc4-40")]
    public void A_file_that_asks_for_a_password_is_told(string name) =>
        Assert.Equal("annotate.encrypted", AnnotatedDocument.Annotate(Structure(name), "pdf", [Note("a", 1, [1, 1, 2, 2])]).Problem!.Id);

    [Fact]
    public void A_file_encrypted_with_no_password_is_annotated()
    {
        var copy = Annotate(Structure("aes-128-open"), Note("a", 1, [10, 20, 60, 32]));
        Assert.Contains(PdfDocument.Open(copy).GetPage(1).Annotations, n => n.Contents == "note a");
        Assert.DoesNotContain("note a", System.Text.Encoding.BigEndianUnicode.GetString(copy), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_pdf_is_told() => Assert.Equal("annotate.not-extensible", AnnotatedDocument.Annotate("%PDF-1.7 nothing"u8.ToArray(), "pdf", [Note("a", 1, [1, 1, 2, 2])]).Problem!.Id);

    [Fact]
    public void Only_word_and_pdf_have_an_annotator()
    {
        Assert.Null(AnnotatorSet.Find("html"));
        Assert.Equal(["Pdf", "Word"], AnnotatorSet.Load().Select(a => a.Format.ToString()).Order(StringComparer.Ordinal));
    }

    private static Annotation Note(string id, int page, double[] box) => new(id, Severity.Review, "note " + id, new Location { Quote = "1", Page = page, Box = [.. box] });

    private static byte[] Annotate(byte[] source, params Annotation[] annotations)
    {
        var (copy, problem) = AnnotatedDocument.Annotate(source, "pdf", [.. annotations]);
        Assert.Null(problem);
        return copy;
    }

    private static byte[] Structure(string name) => File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "pdf", "structure", name + ".pdf"));
}
