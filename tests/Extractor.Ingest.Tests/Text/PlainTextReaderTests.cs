using System.Text;
using Extractor.Core.Diagnostics;
using Extractor.Core.Documents;
using Extractor.Ingest.Tests.Html;
using Extractor.Ingest.Text;
using Extractor.Testing;

namespace Extractor.Ingest.Tests.Text;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("tab-table", "source.txt")]
    [InlineData("cell-lines", "source.txt")]
    [InlineData("markdown", "source.md")]
    [InlineData("cut-sentences", "source.txt")]
    public void A_fixture_reads_as_reviewed(string fixture, string file)
    {
        var source = File.ReadAllBytes(RepositoryFolder.At("fixtures", "readers", "text", fixture, file));
        Snapshot.Match(DocumentListing.Of(Read(source)), RepositoryFolder.At("fixtures", "readers", "text", fixture, "expected.document.txt"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void The_same_text_in_any_encoding_is_the_same_document(string encoding)
    {
        var result = Read(SampleFiles.Encode("一、收入情况\r\n收入合计１００．５０万元。\r项目\t金额\n基本支出\t12.50\n", encoding));
        Assert.Equal(ReadStatus.Complete, result.Status);
        Assert.Equal(["一、收入情况", "收入合计１００．５０万元。"], result.Document!.Blocks.OfType<TextBlock>().Select(b => b.Text));
        Assert.Equal("12.50", new TableGrid(Assert.Single(result.Document.Tables)).TextAt(1, 1));
    }

    [Fact]
    public void Blocks_and_tables_stand_at_their_indices()
    {
        var document = Read("甲\n\na\tb\nc\td\n\n乙\n\n|x|y|\n|-|-|\n|1|2|\n").Document!;
        Assert.Equal(Enumerable.Range(0, document.Blocks.Length), document.Blocks.Select(b => b.Index));
        Assert.Equal([1, 3], document.Tables.Select(t => t.Block));
        Assert.Equal([0, 1], document.Blocks.OfType<TableBlock>().Select(b => b.Table));
    }

    [Fact]
    public void A_broken_character_is_told_with_its_line()
    {
        byte[] source = [.. Encoding.UTF8.GetBytes(new string('字', 300) + "\n金额1"), 0xE4, 0xB8, .. Encoding.UTF8.GetBytes("23万元")];
        var problem = Assert.Single(Read(source).Problems);
        Assert.Equal(("text.damaged-characters", DiagnosticLevel.Warning, 2), (problem.Id, problem.Level, problem.Place.Line));
    }

    [Fact]
    public void Bytes_that_are_no_text_fail() => Assert.Equal("text.not-text", Assert.Single(Read([0, 1, 2, 3, 0, 0, 7, 8]).Problems).Id);

    [Fact]
    public void An_empty_file_fails() => Assert.Equal("reader.empty-file", Assert.Single(Read([]).Problems).Id);

    [Fact]
    public void A_table_beyond_the_limit_is_cut_and_told()
    {
        var rows = string.Concat(Enumerable.Repeat("1\t2\t3\n", 1000));
        var result = Read(Encoding.UTF8.GetBytes(rows), new ReadLimits { MaxTableCells = 300 });
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("text.table-too-large", "2700"), (problem.Id, problem.Arguments[0].Value));
        Assert.Equal((100, 3), (result.Document!.Tables[0].Rows, result.Document.Tables[0].Columns));
    }

    [Fact]
    public void A_text_beyond_the_limit_is_cut_and_told()
    {
        var result = Read(Encoding.UTF8.GetBytes("前面的话。后面的话。"), new ReadLimits { MaxTextLength = 5 });
        Assert.Equal("text.too-long", Assert.Single(result.Problems).Id);
        Assert.Equal("前面的话。", Assert.IsType<TextBlock>(Assert.Single(result.Document!.Blocks)).Text);
    }

    [Fact]
    public void A_cancelled_reading_ends() =>
        Assert.Throws<OperationCanceledException>(() => new PlainTextReader().Read("字"u8.ToArray(), new DocumentId("a.txt"), new ReadLimits(), new CancellationToken(canceled: true)));

    [Fact]
    public void Hostile_texts_are_read_to_their_end()
    {
        string[] texts =
        [
            new string('\t', 300_000), string.Concat(Enumerable.Repeat("\tx\n", 100_000)), string.Concat(Enumerable.Repeat("\tx\n\n", 100_000)),
            new string('.', 300_000) + "x", new string('|', 300_000), string.Concat(Enumerable.Repeat("![", 100_000)), string.Concat(Enumerable.Repeat("<input ", 50_000)),
            string.Concat(Enumerable.Repeat("<table><tr><td rowspan=99999 colspan=99999>", 300)), string.Concat(Enumerable.Repeat("这是一句没有说完的话，\n", 50_000)),
            string.Concat(Enumerable.Repeat("目录\n", 50_000)), new string('#', 100_000), string.Concat(Enumerable.Repeat("$\\ge", 50_000)), "<" + new string(' ', 300_000),
        ];
        foreach (var text in texts) Assert.NotEqual(ReadStatus.Failed, Read(text).Status);
    }

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_cell_lies_in_its_grid()
    {
        const string Alphabet = "字1.|\t\n\n\n-#*<>tr/d&;$，。：一、（）…目录单位 \u3000☑\f\r\0";
        var random = new Random(11);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 120)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            if (Read(text).Document is not { } document) continue;
            foreach (var table in document.Tables)
                Assert.All(table.Cells, c => Assert.True(c.Row + c.RowSpan <= table.Rows && c.Column < table.Columns));
            Assert.All(document.Blocks.OfType<TextBlock>(), b => Assert.Equal(b.Text.Trim(), b.Text));
        }
    }

    private static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReadResult Read(byte[] source, ReadLimits? limits = null) =>
        new PlainTextReader().Read(source, new DocumentId("a.txt"), limits ?? new ReadLimits(), CancellationToken.None);
}
