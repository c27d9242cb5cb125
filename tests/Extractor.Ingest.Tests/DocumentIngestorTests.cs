using System.Text;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Core.Messages;

namespace Extractor.Ingest.Tests;

public sealed class DocumentIngestorTests
{
    private static readonly MessageTable Messages = MessageTable.Load();

    private readonly DocumentIngestor _ingestor = new([new EchoReader(FileFormat.Text), new EchoReader(FileFormat.Html)], new ReadLimits { MaxFileBytes = 4096, MaxMarkupBytes = 1024 });

    [Fact]
    public void A_file_goes_to_the_reader_of_its_format_without_remark()
    {
        var result = Read("正文", "a/b.txt");
        Assert.Equal((ReadStatus.Complete, FileFormat.Text), (result.Status, result.Document!.Format));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_wrong_extension_is_noted_and_the_file_read_by_its_bytes()
    {
        var result = Read("<html><body>x", "a.doc");
        Assert.Equal(FileFormat.Html, result.Document!.Format);
        var note = Assert.Single(result.Problems);
        Assert.Equal(("reader.extension-disagrees", DiagnosticLevel.Note), (note.Id, note.Level));
        Assert.Equal(ReadStatus.Complete, result.Status);
        Assert.Contains(".doc", Messages.Format(Language.English, note.Id, [.. note.Arguments]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_extension_promises_nothing() => Assert.Empty(Read("正文", "README").Problems);

    [Fact]
    public void Files_that_cannot_be_read_fail_with_a_reason_and_a_hint()
    {
        Fails("reader.empty-file", [], "a.docx");
        Fails("reader.too-large", Encoding.UTF8.GetBytes(new string('x', 5000)), "a.txt");
        Fails("reader.too-large", Encoding.UTF8.GetBytes(new string('x', 2000)), "a.txt");
        Fails("reader.no-reader", "%PDF-1.4\n"u8.ToArray(), "a.pdf");
        Fails("reader.unknown-format", [1, 2, 3, 4], "a.docx");
        Fails("reader.foreign-spreadsheet", SampleFiles.Zip(("xl/workbook.xml", "")), "a.docx");
        Fails("reader.foreign-spreadsheet", SampleFiles.Compound("Workbook"), "a.xls");
        Fails("reader.foreign-spreadsheet", SampleFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "a.ods");
        Fails("reader.foreign-presentation", SampleFiles.Zip(("ppt/presentation.xml", "")), "a.pptx");
        Fails("reader.foreign-text-document", SampleFiles.Compound("WordDocument"), "a.doc");
        Fails("reader.foreign-text-document", "{\\rtf1 x}"u8.ToArray(), "a.doc");
        Fails("reader.foreign-text-document", SampleFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "a.odt");
        Fails("reader.foreign-ofd", SampleFiles.Zip(("OFD.xml", "<x/>")), "a.ofd");
        Fails("reader.foreign-image", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1], "a.pdf");
        Fails("reader.foreign-archive", SampleFiles.Zip(("a.txt", "x")), "a.docx");
        Fails("reader.foreign-archive", [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, 0], "a.rar");
        Fails("reader.foreign-xml", "<?xml version='1.0'?><a/>"u8.ToArray(), "a.xml");
    }

    private void Fails(string id, byte[] source, string name)
    {
        var result = _ingestor.Read(source, new DocumentId(name), CancellationToken.None);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((id, DiagnosticLevel.Error, ReadStatus.Failed), (problem.Id, problem.Level, result.Status));
        foreach (var language in Enum.GetValues<Language>())
            Assert.DoesNotContain("{", Messages.Format(language, problem.Id, [.. problem.Arguments]), StringComparison.Ordinal);
    }

    private ReadResult Read(string text, string name) => _ingestor.Read(Encoding.UTF8.GetBytes(text), new DocumentId(name), CancellationToken.None);

    private sealed class EchoReader(FileFormat format) : IDocumentReader
    {
        public FileFormat Format => format;

        public ReadResult Read(ReadOnlyMemory<byte> source, DocumentId id, ReadLimits limits, CancellationToken cancel) =>
            new(new SourceDocument(id, format, [], []), []);
    }
}
