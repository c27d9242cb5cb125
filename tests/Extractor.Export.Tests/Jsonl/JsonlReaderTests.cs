using System.Text;
using Extractor.Audit.Findings;
using Extractor.Export.Jsonl;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests.Jsonl;

public sealed class JsonlReaderTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var run = SampleRun.Small();
        var marked = run with
        {
            Documents = [.. run.Documents.Select(d => d with { Findings = [.. d.Findings.Select(f => f with { BaselineState = BaselineState.New, Suppression = new Suppression("已说明", "甲", new DateOnly(2026, 1, 2), null) })] })],
        };
        var text = Write(marked);
        using var reader = new StringReader(text);
        var read = JsonlReader.Read(reader).ToArray();
        Assert.NotEmpty(read);
        var documents = marked.Documents.Select(d => d with { Findings = [.. read.Where(f => f.Document == d.Path)] }).ToArray();
        Assert.Equal(text, Write(marked with { Documents = documents }));
        Assert.Equal(marked.Documents.SelectMany(d => d.Findings).Select(f => (f.Id, f.Severity, f.Verdict, f.Suppression, f.Locations.Length)), read.Select(f => (f.Id, f.Severity, f.Verdict, f.Suppression, f.Locations.Length)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"id\": 1 }")]
    [InlineData("{ \"severity\": \"error\" }")]
    public void A_line_that_is_no_finding_is_named(string line)
    {
        using var reader = new StringReader("\n" + line);
        Assert.Equal("2", Assert.Throws<InvalidDataException>(() => JsonlReader.Read(reader).ToArray()).Message);
    }

    private static string Write(Runs.RunResults run) => Encoding.UTF8.GetString(MemoryFolder.Of(new JsonlExporter(), run).Bytes("findings.jsonl"));
}
