using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Extractor.Pdf;
using Extractor.Testing;

namespace Extractor.Cli.Tests;

/// <summary>Annotated copies of the documents with findings.</summary>
public sealed class AnnotateTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_word_and_pdf_rendering_of_a_report_gets_a_copy_with_its_own_findings()
    {
        await AuditAsync(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023"));
        Assert.Equal(["xingqiao-water-2023.docx", "xingqiao-water-2023.pdf", "xingqiao-water-2023_driver.pdf"], Copies());
        foreach (var document in Findings().GroupBy(f => f["document"]!.GetValue<string>()).Where(g => !g.Key.Contains(".h", StringComparison.Ordinal) && !g.Key.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var said = Notes(document.Key);
            Assert.All(document, f => Assert.Contains(f["id"]!.GetValue<string>(), said, StringComparison.Ordinal));
        }

        Assert.Contains("_run/annotated".Replace("_run", _run.At("out"), StringComparison.Ordinal), _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_other_formats_are_not_annotated_is_said_once()
    {
        await AuditAsync(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023"), "--lang", "en");
        Assert.Single(_run.Error.Split('\n'), l => l.Contains("Only Word (docx, docm) and PDF documents are annotated", StringComparison.Ordinal));
        var notices = JsonNode.Parse(File.ReadAllText(_run.At("out/run.json")))!["notices"]!.AsArray();
        Assert.Contains(notices, n => n!.GetValue<string>().Contains("3 documents with findings are in other formats", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_option_and_for_reports_without_findings_nothing_is_written()
    {
        var folder = RepositoryFolder.At("fixtures", "reports", "lanping-park-2022");
        Assert.Equal(0, await _run.RunAsync("audit", folder, "--out", _run.At("out"), "--quiet"));
        Assert.False(Directory.Exists(_run.At("out/annotated")));
        await AuditAsync(RepositoryFolder.At("fixtures", "series", "years-clean"));
        Assert.False(Directory.Exists(_run.At("out/annotated")));
        await AuditAsync(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023-clean"));
        Assert.False(Directory.Exists(_run.At("out/annotated")));
    }

    [Fact]
    public async Task Reports_of_one_name_in_several_folders_and_archives_keep_apart()
    {
        var report = RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", "lanping-park-2022.docx");
        foreach (var folder in (string[])["甲", "乙"])
        {
            Directory.CreateDirectory(Path.Combine(_run.Input, folder));
            File.Copy(report, Path.Combine(_run.Input, folder, "自评.docx"));
        }

        File.Copy(report, Path.Combine(_run.Input, "自评.doc"));
        using (var archive = ZipFile.Open(Path.Combine(_run.Input, "c.zip"), ZipArchiveMode.Create)) archive.CreateEntryFromFile(report, "里/自评.docx");
        await AuditAsync(_run.Input);
        Assert.Equal(["c.zip/里/自评.docx", "乙/自评.docx", "甲/自评.docx", "自评.doc.docx"], Copies());
    }

    [Fact]
    public async Task The_number_of_workers_and_a_second_run_change_no_byte()
    {
        var folder = RepositoryFolder.At("fixtures", "reports");
        await _run.RunAsync("audit", folder, "--out", _run.At("one"), "--annotate", "--jobs", "1", "--quiet");
        await _run.RunAsync("audit", folder, "--out", _run.At("three"), "--annotate", "--jobs", "3", "--quiet");
        _run.AssertSame("one", "three");
        await _run.RunAsync("audit", folder, "--out", _run.At("three"), "--annotate", "--jobs", "2", "--quiet");
        _run.AssertSame("one", "three");
        Assert.DoesNotContain(Directory.EnumerateFiles(_run.At("one"), "*", SearchOption.AllDirectories), f => f.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_copy_of_an_earlier_run_does_not_outlive_its_findings()
    {
        var report = Path.Combine(_run.Input, "a.docx");
        File.Copy(RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", "lanping-park-2022.docx"), report);
        await AuditAsync(_run.Input);
        Assert.Equal(["a.docx"], Copies());
        File.Copy(RepositoryFolder.At("fixtures", "series", "years-clean", "2022决算.docx"), report, overwrite: true);
        await AuditAsync(_run.Input);
        Assert.Empty(Findings());
        Assert.Empty(Copies());
    }

    [Fact]
    public async Task A_document_that_can_be_read_but_not_added_to_is_named()
    {
        // Cut behind its parts: the reader finds them without the archive's directory, which a copy could not be made of.
        var bytes = File.ReadAllBytes(RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", "lanping-park-2022.docx"));
        File.WriteAllBytes(Path.Combine(_run.Input, "cut.docx"), bytes[..^30]);
        await AuditAsync(_run.Input, "--lang", "en");
        Assert.NotEmpty(Findings());
        Assert.Empty(Copies());
        Assert.Contains("No annotated copy of cut.docx: The file is damaged", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_may_only_be_read_is_left_alone_and_copied()
    {
        var report = Path.Combine(_run.Input, "a.docx");
        var original = RepositoryFolder.At("fixtures", "reports", "lanping-park-2022", "lanping-park-2022.docx");
        File.Copy(original, report);
        File.SetAttributes(report, FileAttributes.ReadOnly);
        await AuditAsync(_run.Input);
        Assert.Equal(["a.docx"], Copies());
        Assert.Equal(File.ReadAllBytes(original), File.ReadAllBytes(report));
        File.SetAttributes(report, FileAttributes.Normal);
    }

    [Fact]
    public async Task Extracting_finds_nothing_to_annotate()
    {
        _run.WithPages(1);
        Assert.Equal(2, await _run.RunAsync("extract", _run.Input, "--annotate", "--out", _run.At("out")));
        Assert.Contains("--annotate", _run.Error, StringComparison.Ordinal);
    }

    private async Task AuditAsync(string folder, params string[] more) => Assert.Equal(0, await _run.RunAsync(["audit", folder, "--out", _run.At("out"), "--annotate", .. more]));

    private List<JsonNode> Findings() => [.. File.ReadAllLines(_run.At("out/findings.jsonl")).Select(l => JsonNode.Parse(l)!)];

    private IEnumerable<string> Copies()
    {
        var root = _run.At("out/annotated");
        if (!Directory.Exists(root)) return [];
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f)).Order(StringComparer.Ordinal);
    }

    /// <summary>All that the notes of a copy say.</summary>
    private string Notes(string document)
    {
        var bytes = File.ReadAllBytes(Path.Combine(_run.At("out/annotated"), document));
        if (document.EndsWith(".pdf", StringComparison.Ordinal))
        {
            var pdf = PdfDocument.Open(bytes);
            return string.Join('\n', Enumerable.Range(1, pdf.PageCount).SelectMany(p => pdf.GetPage(p).Annotations).Select(a => a.Contents));
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry("word/comments.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
