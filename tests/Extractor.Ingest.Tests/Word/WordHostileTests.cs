using System.Text;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest.Word;
using static Extractor.Ingest.Tests.Word.WordXml;

namespace Extractor.Ingest.Tests.Word;

/// <summary>Broken files and files that mean harm: each gets its diagnostic, and what can be read is read.</summary>
public sealed class WordHostileTests
{
    private const string Body = "word/document.xml";

    [Theory]
    [InlineData("")]
    [InlineData("这不是压缩包")]
    [InlineData("PK\u0003\u0004")]
    public void Bytes_that_are_no_archive_fail(string content) =>
        AssertFailed("word.not-an-archive", Encoding.UTF8.GetBytes(content));

    [Theory]
    [InlineData("EncryptedPackage", "word.encrypted")]
    [InlineData("WordDocument", "word.legacy-binary")]
    [InlineData("Workbook", "word.foreign-compound-file")]
    public void A_compound_file_is_explained(string stream, string problem) =>
        AssertFailed(problem, SampleCompoundFile(stream));

    [Fact]
    public void An_archive_cut_off_is_searched_for_what_is_left()
    {
        var file = WordPackageBuilder.WithBody(Paragraph("甲") + string.Concat(Enumerable.Range(0, 2_000).Select(i => Paragraph($"第{i * 7919}项")))).Build();
        var result = WordReading.Of(file[..(file.Length / 2)]);
        Assert.Equal(["word.archive-truncated", "word.part-broken"], result.Problems.Select(p => p.Id));
        Assert.Equal(ReadStatus.Partial, result.Status);
        Assert.Equal("甲", result.Document!.Texts()[0]);
        Assert.True(result.Document!.Blocks.Length > 200);
    }

    [Fact]
    public void An_archive_without_document_part_fails() =>
        AssertFailed("word.no-document-part", WordPackageBuilder.WithBody(Paragraph("甲")).Without(Body).Build());

    [Fact]
    public void The_usual_name_is_tried_where_the_package_does_not_say() =>
        Assert.Equal(["甲"], WordReading.Of(WordPackageBuilder.WithBody(Paragraph("甲")).Part("_rels/.rels", "<Relationships/>").Build()).Document!.Texts());

    [Fact]
    public void A_part_of_another_kind_fails() =>
        AssertFailed("word.not-a-document", WordPackageBuilder.WithBody("").Part(Body, "<workbook/>").Build());

    [Fact]
    public void A_document_part_that_is_no_xml_fails() =>
        AssertFailed("word.document-unreadable", WordPackageBuilder.WithBody("").Part(Body, "不是 XML").Build());

    [Fact]
    public void A_body_that_breaks_off_keeps_what_stood_before()
    {
        var package = WordPackageBuilder.WithBody("%");
        var whole = Encoding.UTF8.GetString(UnpackBody(package.Build()));
        var broken = whole[..whole.IndexOf('%', StringComparison.Ordinal)] + "\n" + Paragraph("甲") +
            "<w:tbl>" + Row(Cell("a"), Cell("b")) + "<w:tr>" + Cell("c") + "<w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:oops>";
        var result = WordReading.Of(package.Part(Body, broken).Build());
        Assert.Equal(ReadStatus.Partial, result.Status);
        Assert.Equal(["甲"], result.Document!.Texts());
        Assert.Equal(["0,0 a", "0,1 b", "1,0 c", "1,1 d"], result.Document!.Cells());
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("word.part-broken", Body), (problem.Id, problem.Place.Part));
        Assert.True(problem.Place.Line > 1);
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("header")]
    public void A_broken_part_beside_the_body_costs_only_itself(string type)
    {
        var package = WordPackageBuilder.WithBody(Styled("甲", "Heading1"));
        package = type switch
        {
            "styles" => package.Styles("<w:style>"),
            "numbering" => package.Numbering("<w:num></w:oops>"),
            _ => package.Header("<w:p><w:r>"),
        };
        var result = WordReading.Of(package.Build());
        Assert.Equal(["甲"], result.Document!.Texts());
        Assert.Equal(("word.part-broken", ReadStatus.Partial), (Assert.Single(result.Problems).Id, result.Status));
    }

    [Fact]
    public void A_part_that_is_missing_is_reported()
    {
        var result = WordReading.Of(WordPackageBuilder.WithBody(Paragraph("甲")).Styles("").Without("word/styles.xml").Build());
        Assert.Equal(["甲"], result.Document!.Texts());
        Assert.Equal("word.part-missing", Assert.Single(result.Problems).Id);
    }

    [Fact]
    public void Entities_are_never_resolved()
    {
        const string Secret = """<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>""";
        AssertFailed("word.document-unreadable", WordPackageBuilder.WithBody("").Part(Body, Secret + "<w:document xmlns:w=\"w\">&x;</w:document>").Build());
    }

    [Fact]
    public void What_lies_outside_the_package_is_never_fetched() =>
        Assert.Equal(["甲"], WordReading.Whole(WordPackageBuilder.WithBody(Paragraph("甲")).External("styles", "http://127.0.0.1:9/styles.xml")).Texts());

    [Fact]
    public void A_part_packed_too_tightly_is_read_up_to_the_limit()
    {
        var package = WordPackageBuilder.WithBody(Paragraph("甲") + Paragraph(new string('0', 4_000_000)) + Paragraph("乙"));
        AssertPartial("word.part-packed-too-tightly", WordReading.Of(package.Build()), "甲");
    }

    [Fact]
    public void A_package_that_unpacks_to_too_much_is_read_up_to_the_limit()
    {
        var package = WordPackageBuilder.WithBody(Paragraph("甲") + string.Concat(Enumerable.Range(0, 20_000).Select(i => Paragraph($"{i}"))));
        AssertPartial("word.part-too-large", WordReading.Of(package.Build(), new ReadLimits { MaxUnpackedBytes = 100_000 }), "甲");
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_read_up_to_it()
    {
        var package = WordPackageBuilder.WithBody(Paragraph("甲") + Paragraph("二三四五六") + Paragraph("七"));
        var result = WordReading.Of(package.Build(), new ReadLimits { MaxTextLength = 5 });
        AssertPartial("word.text-too-long", result, "甲");
        Assert.DoesNotContain("七", result.Document!.Texts());
    }

    [Theory]
    [InlineData("", "", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("", "", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("", "", "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<w:p><w:ins><m:oMath>", "</m:oMath></w:ins></w:p>", "<m:f><m:num>", "</m:num></m:f>")]
    [InlineData("", "", "<mc:AlternateContent><mc:Choice Requires=\"wps\">", "</mc:Choice></mc:AlternateContent>")]
    [InlineData("<w:p><w:r>", "</w:r></w:p>", "<w:ruby><w:rubyBase><w:r>", "</w:r></w:rubyBase></w:ruby>")]
    public void Nesting_a_hundred_thousand_deep_is_passed_over(string before, string after, string open, string close)
    {
        var result = ReadNested(before, after, open, close);
        Assert.Contains(result.Problems, p => p.Id == "word.nested-too-deep" && p.Place.Part == Body);
    }

    [Fact]
    public void What_is_skipped_anyway_may_be_nested_as_deep_as_it_likes() =>
        Assert.Empty(ReadNested("", "", "<x:nothing>", "</x:nothing>").Problems);

    [Fact]
    public void Of_a_table_of_a_million_cells_the_first_rows_are_kept()
    {
        var row = Row([.. Enumerable.Repeat("<w:tc><w:p/></w:tc>", 100)]);
        var package = WordPackageBuilder.WithBody(Paragraph("甲") + Table([.. Enumerable.Repeat(row, 10_000)]) + Paragraph("乙"));
        var result = WordReading.Of(package.Build(), new ReadLimits { MaxCompressionRatio = 100_000 });
        AssertPartial("word.table-too-large", result, "甲");
        Assert.Equal((2_000, 100), (result.Document!.Tables[0].Rows, result.Document.Tables[0].Columns));
        Assert.Equal("乙", result.Document.Texts()[^1]);
    }

    [Fact]
    public void Of_a_million_paragraphs_and_more_the_first_million_is_kept()
    {
        var package = WordPackageBuilder.WithBody(string.Concat(Enumerable.Repeat(Paragraph("甲"), 1_000_100)));
        var result = WordReading.Of(package.Build(), new ReadLimits { MaxCompressionRatio = 100_000 });
        AssertPartial("word.too-many-items", result, "甲");
        Assert.InRange(result.Document!.Blocks.Length, 1_000_000, 1_000_001);
    }

    [Fact]
    public void Spans_of_a_billion_columns_do_no_harm()
    {
        var table = Table(Row(Cell("a", """<w:gridSpan w:val="1000000000"/>"""), Cell("b")), RowWith("""<w:gridBefore w:val="999999999"/>""", Cell("c")));
        var result = WordReading.Of(WordPackageBuilder.WithBody(table).Build());
        Assert.True(result.Document!.Tables[0].Columns <= 3);
    }

    [Fact]
    public void Cancellation_is_heard_between_blocks()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var file = WordPackageBuilder.WithBody(Paragraph("甲")).Build();
        Assert.Throws<OperationCanceledException>(() => new WordReader().Read(file, new DocumentId("a.docx"), new ReadLimits(), cancelled.Token));
    }

    [Fact]
    public void Any_byte_may_be_damaged()
    {
        var file = WordPackageBuilder
            .WithBody(Listed("甲", 1) + Table(Row(Cell("乙"), Cell("丙"))))
            .Styles("""<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>""")
            .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""")
            .Build();
        for (var at = 0; at < file.Length; at++)
        {
            var damaged = file.ToArray();
            damaged[at] ^= 0x55;
            var result = WordReading.Of(damaged);
            Assert.True(result.Document is not null || !result.Problems.IsEmpty);
        }
    }

    [Fact]
    public void A_file_may_end_anywhere()
    {
        var file = WordPackageBuilder.WithBody(Paragraph("甲")).Build();
        for (var length = 0; length < file.Length; length++)
        {
            var result = WordReading.Of(file[..length]);
            Assert.NotEqual(ReadStatus.Complete, result.Status);
            Assert.NotEmpty(result.Problems);
        }
    }

    private static byte[] SampleCompoundFile(string stream)
    {
        var name = Encoding.Unicode.GetBytes(stream + '\0');
        byte[] header = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
        return [.. header, .. name, .. new byte[64 - name.Length], (byte)name.Length, .. new byte[63]];
    }

    private static ReadResult ReadNested(string before, string after, string open, string close)
    {
        var deep = new StringBuilder(Paragraph("甲")).Append(before);
        for (var i = 0; i < 100_000; i++) deep.Append(open);
        for (var i = 0; i < 100_000; i++) deep.Append(close);
        var file = WordPackageBuilder.WithBody(deep.Append(after).Append(Paragraph("乙")).ToString()).Build();
        var result = WordReading.Of(file, new ReadLimits { MaxCompressionRatio = 100_000 });
        Assert.Equal("甲", result.Document!.Texts()[0]);
        Assert.Equal("乙", result.Document!.Texts()[^1]);
        return result;
    }

    private static void AssertFailed(string problem, byte[] file)
    {
        var result = WordReading.Of(file);
        Assert.Equal(ReadStatus.Failed, result.Status);
        Assert.Contains(result.Problems, p => p.Id == problem && p.Level == DiagnosticLevel.Error);
    }

    private static void AssertPartial(string problem, ReadResult result, string firstText)
    {
        Assert.Equal(ReadStatus.Partial, result.Status);
        Assert.Equal(problem, Assert.Single(result.Problems).Id);
        Assert.Equal(firstText, result.Document!.Texts()[0]);
    }

    private static byte[] UnpackBody(byte[] file)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry(Body)!.Open();
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
