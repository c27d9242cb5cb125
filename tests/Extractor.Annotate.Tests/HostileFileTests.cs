using System.Collections.Immutable;
using System.IO.Compression;
using Extractor.Annotate.Notes;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Testing;

namespace Extractor.Annotate.Tests;

/// <summary>Files made or broken to break the program: they are copied or refused, nothing else.</summary>
public sealed class HostileFileTests
{
    private static readonly ImmutableArray<Annotation> s_notes =
    [
        new("a", Severity.Error, "nowhere", null),
        new("b", Severity.Error, "cell", new Location { Quote = "1", Block = 3, Table = 0, Row = 1, Column = 1, Start = 0, End = 4, Page = 1, Box = [50, 50, 90, 60] }),
        new("c", Severity.Error, "far", new Location { Quote = "1", Block = 100_000, Start = 5, End = 900_000, Page = 1, Box = [-1e9, -1e9, 1e9, 1e9] }),
        new("d", Severity.Error, "backwards", new Location { Quote = "", Block = 1, Start = 9, End = 2, Table = 77, Row = -1, Column = 9_999 }),
    ];

    [Theory]
    [InlineData("word", "lanping-park-2022.docx")]
    [InlineData("pdf", "lanping-park-2022.pdf")]
    public void Bytes_changed_at_random_are_copied_or_refused(string format, string name)
    {
        var source = File.ReadAllBytes(RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", name));
        var random = new Random(20240229);
        for (var round = 0; round < 60; round++)
        {
            var broken = (byte[])source.Clone();
            for (var i = 0; i <= round % 7; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            AssertCopiedOrRefused(broken, format);
        }
    }

    [Fact]
    public void Xml_changed_at_random_is_copied_or_refused()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var xml = WordFile.Parts(File.ReadAllBytes(RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", "lanping-park-2022.docx")))["word/document.xml"];
            var body = xml[(xml.IndexOf("<w:body>", StringComparison.Ordinal) + 8)..xml.IndexOf("<w:sectPr", StringComparison.Ordinal)];
            var (from, length) = (random.Next(body.Length), random.Next(1, 400));
            AssertCopiedOrRefused(WordFile.With(body.Remove(from, Math.Min(length, body.Length - from))), "word");
        }
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>&#xD800;1</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>&#x1;1&#xFFFF;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>1234567&#x20000;&#x20000;89</w:t></w:r></w:p>")]
    [InlineData("<w:p/><w:p><w:pPr/></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:t><w:b/>1</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:commentRangeStart w:id=\"2147483647\"/><w:commentRangeEnd w:id=\"-5\"/><w:r><w:t>1</w:t><w:commentReference/></w:r></w:p>")]
    public void Odd_markup_is_copied_or_refused(string body) => AssertCopiedOrRefused(WordFile.With(body), "word");

    [Fact]
    public void A_part_of_comments_that_is_missing_or_broken_is_told()
    {
        Assert.Equal("annotate.damaged", AnnotatedDocument.Annotate(WordFile.With("<w:p><w:r><w:t>1</w:t></w:r></w:p>", ("comments.xml", "comments", "<broken")), "word", s_notes).Problem!.Id);
        var source = new MemoryStream();
        source.Write(WordFile.With("<w:p><w:r><w:t>1</w:t></w:r></w:p>", ("comments.xml", "comments", "<a/>")));
        using (var archive = new ZipArchive(source, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry("word/comments.xml")!.Delete();
        Assert.Equal("annotate.damaged", AnnotatedDocument.Annotate(source.ToArray(), "word", s_notes).Problem!.Id);
    }

    private static void AssertCopiedOrRefused(byte[] source, string format)
    {
        var (copy, problem) = AnnotatedDocument.Annotate(source, format, s_notes);
        if (problem is null) Assert.NotEmpty(copy);
        else Assert.StartsWith("annotate.", problem.Id, StringComparison.Ordinal);
    }
}
