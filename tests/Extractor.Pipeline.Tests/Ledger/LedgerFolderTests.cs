using System.Collections.Immutable;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Pipeline.Ledger;
using Extractor.Pipeline.Runs;
using Extractor.Reconcile;
using Extractor.Testing;

namespace Extractor.Pipeline.Tests.Ledger;

public sealed class LedgerFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ledger").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_result_comes_back_as_it_was()
    {
        var ledger = new LedgerFolder(_root);
        var result = Sample();
        var summary = DocumentSummary.Of(result, 42, ImmutableSortedDictionary<string, long>.Empty.Add("read", 7));
        ledger.Write("k", summary, null, result);

        var again = ledger.Read("k");
        ledger.Write("k2", ledger.FindSummary("k")!, null, again);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "k.result")), File.ReadAllBytes(Path.Combine(_root, "k2.result")));
        Assert.Equal("12,345.60", again.Findings[0].Stated!.Text);
        Assert.Equal(12345.60m, again.Findings[0].Stated!.Value);
        Assert.Equal([1.5, 2, 3, 4.25], again.Findings[0].Locations[0].Box!.Value.AsEnumerable());
        Assert.Equal("预算\u2028“引号”", again.Blocks[0].Text);
        Assert.Equal(1, ledger.FindSummary("k")!.Findings[Severity.Error]);
    }

    [Fact]
    public void A_damaged_result_is_told_and_not_taken_for_another()
    {
        var ledger = new LedgerFolder(_root);
        ledger.Write("k", DocumentSummary.Of(Sample(), 42, ImmutableSortedDictionary<string, long>.Empty), null, Sample());
        var file = Path.Combine(_root, "k.result");
        var bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..^40]);
        Assert.Throws<IOException>(() => ledger.Read("k"));
    }

    [Fact]
    public void What_is_not_there_is_not_found() => Assert.Null(new LedgerFolder(_root).FindSummary("none"));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}\n{}\n")]
    [InlineData("{\"path\":\"a\",\"status\":\"complete\",\"format\":\"text\",\"sha256\":\"\"}\n{\"cut of")]
    public void A_damaged_file_counts_as_missing(string text)
    {
        File.WriteAllText(Path.Combine(_root, "k.result"), text);
        Assert.Null(new LedgerFolder(_root).FindSummary("k"));
    }

    [Fact]
    public void Half_written_files_of_killed_workers_are_tidied_away()
    {
        File.WriteAllText(Path.Combine(_root, "k.result.123.partial"), "{");
        new LedgerFolder(_root).Tidy();
        Assert.Empty(Directory.EnumerateFiles(_root));
    }

    [Fact]
    public void Keys_differ_by_content_name_and_configuration()
    {
        string[] keys = [LedgerFolder.KeyOf("s", "p", "f"), LedgerFolder.KeyOf("t", "p", "f"), LedgerFolder.KeyOf("s", "q", "f"), LedgerFolder.KeyOf("s", "p", "g")];
        Assert.Equal(4, keys.Distinct().Count());
        Assert.Equal(keys[0], LedgerFolder.KeyOf("s", "p", "f"));
    }

    [Fact]
    public void Snapshots_are_not_being_rewritten() => Assert.False(Snapshot.Updating);

    private static DocumentResult Sample() => new()
    {
        Path = "甲/乙.docx",
        Sha256 = "ab",
        Format = "word",
        Status = "partial",
        Problems = [new ProblemRow("word.part-broken", "warning", "坏") { Part = "word/document.xml", Line = 3 }],
        Blocks = [new BlockRow(0, "paragraph", 0, "预算\u2028“引号”")],
        Tables = [new TableRow(0, 1, null, "万元", [1, 2], 1, 1, [new CellRow(0, 0, 1, 1, "1.00")])],
        Claims = [new ClaimRow(0, "t01", "contradicted", new StatedValue("1", 1, "元"), null, "equal", "tail", null, [])],
        Findings =
        [
            new Finding
            {
                Id = "f", Document = "甲/乙.docx", Check = "t01", Code = "FT101", Severity = Severity.Error, Confidence = 0.95m, Verdict = Verdict.Contradicted, Message = "不符",
                Stated = new StatedValue("12,345.60", 12345.60m, "万元"), Locations = [new Location { Quote = "12,345.60", Box = [1.5, 2, 3, 4.25] }],
            },
        ],
    };
}
