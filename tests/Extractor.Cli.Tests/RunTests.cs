using System.IO.Compression;
using System.Text.Json.Nodes;
using Extractor.Testing;

namespace Extractor.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_complete_run_is_code_0_and_says_what_was_done_and_where_the_outputs_lie()
    {
        _run.WithPages(4);
        Assert.Equal(0, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Contains("4 documents found", _run.Out, StringComparison.Ordinal);
        Assert.Matches("Documents +│ +4", _run.Out);
        Assert.Contains("Claims checked", _run.Out, StringComparison.Ordinal);
        Assert.Contains("Numbers covered", _run.Out, StringComparison.Ordinal);
        Assert.Contains("Findings: error", _run.Out, StringComparison.Ordinal);
        Assert.Contains(_run.At("out"), _run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_run.At("out/documents/甲/page000.html.json")));
        Assert.True(File.Exists(_run.At("out/run.log")));
        Assert.Empty(_run.Error);
    }

    [Fact]
    public async Task Documents_that_cannot_be_read_are_named_and_make_code_3()
    {
        _run.WithPage("good.html");
        File.WriteAllBytes(Path.Combine(_run.Input, "empty.docx"), []);
        File.WriteAllBytes(Path.Combine(_run.Input, "cut.zip"), "PK\u0003\u0004 cut"u8.ToArray());
        Assert.Equal(3, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Contains("failed empty.docx:", _run.Error, StringComparison.Ordinal);
        Assert.Contains("failed cut.zip: The archive is damaged", _run.Error, StringComparison.Ordinal);
        var inputs = JsonNode.Parse(File.ReadAllText(_run.At("out/run.json")))!["inputs"]!.AsArray();
        Assert.Equal(["cut.zip failed", "empty.docx failed", "good.html complete"], inputs.Select(i => $"{i!["path"]} {i["status"]}"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_listed_with_reason_and_hint_and_the_run_goes_on()
    {
        // A link to itself cannot be opened by anyone, whatever the rights of the account that runs the test.
        _run.WithPage("a.html").WithPage("z.html");
        File.CreateSymbolicLink(Path.Combine(_run.Input, "m.html"), "m.html");
        Assert.Equal(3, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        var inputs = JsonNode.Parse(File.ReadAllText(_run.At("out/run.json")))!["inputs"]!.AsArray();
        Assert.Equal(["complete", "failed", "complete"], inputs.Select(i => i!["status"]!.GetValue<string>()));
        Assert.Contains("cannot be opened", inputs[1]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("run the same command again", inputs[1]!["hint"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_folders_and_files_may_be_mixed()
    {
        _run.WithPage("folder/a.html");
        var zip = _run.At("b.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create)) archive.CreateEntryFromFile(Path.Combine(_run.Input, "folder/a.html"), "决算/a.html");
        Assert.Equal(0, await _run.RunAsync("extract", _run.Input, zip, Path.Combine(_run.Input, "folder/a.html"), "--out", _run.At("out"), "--quiet"));
        Assert.Equal(
            ["a.html.json", "b.zip/决算/a.html.json", "folder/a.html.json"],
            Directory.EnumerateFiles(_run.At("out/documents"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_run.At("out/documents"), f)).Order(StringComparer.Ordinal));
        Assert.Empty(_run.Out);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public async Task Findings_at_the_level_asked_for_make_code_1(string level, int code)
    {
        var report = RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023", "xingqiao-water-2023.docx");
        Assert.Equal(code, await _run.RunAsync("audit", report, "--out", _run.At("out"), "--fail-on", level, "--quiet"));
        Assert.NotEmpty(File.ReadAllLines(_run.At("out/findings.jsonl")));
    }

    [Fact]
    public async Task A_clean_report_passes_the_strictest_level()
    {
        var report = RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023-clean");
        Assert.Equal(0, await _run.RunAsync("audit", report, "--out", _run.At("out"), "--fail-on", "warning", "--quiet"));
    }

    [Fact]
    public async Task A_check_can_be_switched_off_and_made_milder()
    {
        _run.WithFile("my.json", """{ "checks": { "yoy-ratio-as-growth": { "severity": "off" }, "yoy-rate": { "severity": "note" } } }""");
        var report = RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023", "xingqiao-water-2023.docx");
        await _run.RunAsync("audit", report, "--out", _run.At("out"), "--config", _run.At("my.json"), "--quiet");
        var findings = File.ReadAllLines(_run.At("out/findings.jsonl")).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.DoesNotContain(findings, f => f["check"]!.GetValue<string>() == "yoy-ratio-as-growth");
        Assert.All(findings.Where(f => f["check"]!.GetValue<string>() == "yoy-rate"), f => Assert.Equal("note", f["severity"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_catalogue_and_the_page_of_a_check_are_shown()
    {
        Assert.Equal(0, await _run.RunAsync("checks"));
        Assert.Contains("RT101", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _run.RunAsync("checks", "rt101", "--lang", "en"));
        Assert.StartsWith("# RT101 ", _run.Out, StringComparison.Ordinal);
        Assert.Contains("## Formula", _run.Out, StringComparison.Ordinal);
        Assert.Equal(2, await _run.RunAsync("checks", "RT10", "--lang", "en"));
        Assert.Contains("near ones: RT101", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_writes_documents_and_data_and_no_findings()
    {
        _run.WithPages(2);
        Assert.Equal(0, await _run.RunAsync("extract", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Empty(Directory.EnumerateFiles(_run.At("out"), "findings.*"));
        Assert.True(File.Exists(_run.At("out/data/cells.csv")));
        Assert.True(File.Exists(_run.At("out/documents/page001.html.json")));
        Assert.DoesNotContain("Claims checked", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_cannot_be_read_is_set_aside_and_not_overwritten()
    {
        _run.WithPages(1);
        Directory.CreateDirectory(_run.At("out"));
        File.WriteAllText(_run.At("out/findings.xlsx"), "somebody's work");
        Assert.Equal(0, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Equal("somebody's work", File.ReadAllText(_run.At("out/findings.unreadable.xlsx")));
    }

    [Fact]
    public async Task An_empty_folder_is_a_complete_run()
    {
        Assert.Equal(0, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out")));
        Assert.Contains("找到 0 份文件", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_workers_changes_no_byte_of_the_output()
    {
        _run.WithPages(12);
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("one"), "--jobs", "1");
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("three"), "--jobs", "3");
        _run.AssertSame("one", "three");
    }

    [Fact]
    public async Task A_second_run_reads_no_document_again_and_writes_the_same_bytes()
    {
        _run.WithPages(5);
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"));
        var first = _run.Outputs("out");
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"));
        Assert.Contains("5 taken from the ledger", Log(), StringComparison.Ordinal);
        Assert.Equal(first, _run.Outputs("out"));
    }

    [Fact]
    public async Task Another_configuration_reads_everything_again()
    {
        _run.WithPages(3).WithFile("other.json", "{ \"limits\": { \"maxNesting\": 100 } }");
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"));
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--config", _run.At("other.json"));
        Assert.DoesNotContain("3 taken from the ledger", Log(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_document_alone_is_read_again()
    {
        _run.WithPages(3);
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"));
        File.AppendAllText(Path.Combine(_run.Input, "page001.html"), "<p>更正</p>");
        await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"));
        Assert.Contains("2 taken from the ledger", Log(), StringComparison.Ordinal);
    }

    private string Log() => File.ReadAllText(_run.At("out/run.log"));
}
