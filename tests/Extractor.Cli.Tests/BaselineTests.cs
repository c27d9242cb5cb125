using System.Text.Json.Nodes;
using Extractor.Testing;

namespace Extractor.Cli.Tests;

/// <summary>Runs compared with an earlier one, and findings somebody let stand.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Slip = "112.5";
    private readonly TestRun _run = new();

    public BaselineTests() => File.Copy(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023", "xingqiao-water-2023.txt"), Report);

    private string Report => Path.Combine(_run.Input, "报告.txt");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Findings_are_new_unchanged_or_gone_against_a_run()
    {
        await AuditAsync("first");
        var before = Findings("first");
        Correct();
        await AuditAsync("second", "--baseline", _run.At("first"));
        Assert.Contains("比基线减少", _run.Out, StringComparison.Ordinal);
        var after = Findings("second");
        var gone = Assert.Single(after, f => State(f) == "gone");
        Assert.Equal("yoy-ratio-as-growth", gone["check"]!.GetValue<string>());
        Assert.Equal(before.Select(Id).Order(), after.Select(Id).Order());
        Assert.All(after.Where(f => f != gone), f => Assert.Equal("unchanged", State(f)));
        Assert.All(before, f => Assert.Equal("none", State(f)));

        await AuditAsync("third", "--baseline", _run.At("second"));
        Assert.DoesNotContain(Findings("third"), f => State(f) == "gone");
        File.Copy(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023", "xingqiao-water-2023.txt"), Report, overwrite: true);
        await AuditAsync("fourth", "--baseline", _run.At("second"));
        Assert.Equal(Id(gone), Id(Assert.Single(Findings("fourth"), f => State(f) == "new")));
    }

    [Theory]
    [InlineData("first/findings.xlsx")]
    [InlineData("first/findings.jsonl")]
    public async Task A_workbook_or_the_lines_alone_serve_as_baseline(string file)
    {
        await AuditAsync("first");
        Correct();
        await AuditAsync("second", "--baseline", _run.At(file));
        var gone = Assert.Single(Findings("second"), f => State(f) == "gone");
        Assert.Equal(("yoy-ratio-as-growth", "RT103", "error"), (gone["check"]!.GetValue<string>(), gone["code"]!.GetValue<string>(), gone["severity"]!.GetValue<string>()));
        Assert.Contains("\"baselineState\": \"absent\"", File.ReadAllText(_run.At("second/findings.sarif")), StringComparison.Ordinal);
        Assert.Contains("已消除 1", File.ReadAllText(_run.At("second/report.html")), StringComparison.Ordinal);
        Assert.Equal(1, JsonNode.Parse(File.ReadAllText(_run.At("second/run.json")))!["baseline"]!["gone"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_document_that_is_not_in_the_run_has_nothing_gone()
    {
        await AuditAsync("first");
        File.Delete(Report);
        _run.WithPages(1);
        await AuditAsync("second", "--baseline", _run.At("first"));
        Assert.DoesNotContain(Findings("second"), f => State(f) == "gone");
        var counts = JsonNode.Parse(File.ReadAllText(_run.At("second/run.json")))!["baseline"]!;
        Assert.Equal((0, Findings("first").Count), (counts["gone"]!.GetValue<int>(), counts["notCompared"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_check_that_is_switched_off_has_nothing_gone()
    {
        await AuditAsync("first");
        _run.WithFile("my.json", """{ "checks": { "yoy-ratio-as-growth": { "severity": "off" } } }""");
        await AuditAsync("second", "--baseline", _run.At("first"), "--config", _run.At("my.json"));
        Assert.DoesNotContain(Findings("second"), f => f["check"]!.GetValue<string>() == "yoy-ratio-as-growth");
    }

    [Theory]
    [InlineData("nowhere", "does not exist")]
    [InlineData("in", "holds neither findings.jsonl nor findings.xlsx")]
    [InlineData("in/报告.txt", "line 1 is damaged")]
    [InlineData("broken.xlsx", "no workbook of findings")]
    public async Task A_bad_baseline_is_one_line_and_code_2_and_nothing_is_written(string path, string says)
    {
        _run.WithFile("broken.xlsx", "x");
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--baseline", _run.At(path), "--lang", "en"));
        Assert.Contains(says, Assert.Single(_run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.At("out")));
    }

    [Fact]
    public async Task A_suppressed_finding_is_shown_as_such_everywhere_and_does_not_fail_the_run()
    {
        Assert.Equal(1, await AuditAsync("first", "--fail-on", "warning"));
        var entries = Findings("first").Select(f => $$"""{ "finding": "{{Id(f)}}", "document": "*.txt", "reason": "已公告更正", "author": "审核员甲", "date": "2026-01-31" }""");
        _run.WithFile("suppressions.json", $$"""{ "suppressions": [ {{string.Join(",\n", entries)}} ] }""");
        Assert.Equal(0, await AuditAsync("second", "--fail-on", "warning", "--lang", "en"));
        Assert.Matches("Suppressed +│ +[1-9]", _run.Out);
        Assert.Equal(Findings("first").Count, Findings("second").Count);
        Assert.All(Findings("second"), f => Assert.Equal("已公告更正", f["suppression"]!["reason"]!.GetValue<string>()));
        var sarif = JsonNode.Parse(File.ReadAllText(_run.At("second/findings.sarif")))!["runs"]![0]!["results"]!.AsArray();
        Assert.All(sarif, r => Assert.Equal("accepted", r!["suppressions"]![0]!["status"]!.GetValue<string>()));
        Assert.All(File.ReadAllLines(_run.At("second/findings.csv"))[1..], l => Assert.Contains("已公告更正,审核员甲,2026-01-31", l, StringComparison.Ordinal));
        Assert.Contains("Suppressed: 已公告更正 (审核员甲, 2026-01-31)", File.ReadAllText(Directory.GetFiles(_run.At("second/pages"), "*.html").Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressions_that_expired_or_meet_nothing_are_reported()
    {
        _run.WithFile("my.json", """
            { "suppressions": [
              { "check": "yoy-ratio-as-growth", "reason": "已公告", "author": "甲", "date": "2020-01-31", "expires": "2020-12-31" },
              { "check": "score-sum", "reason": "无此表", "author": "乙", "date": "2020-01-31" } ] }
            """);
        Assert.Equal(1, await AuditAsync("out", "--fail-on", "error", "--suppressions", _run.At("my.json"), "--lang", "en"));
        Assert.Contains("the suppression of yoy-ratio-as-growth expired on 2020-12-31", _run.Error, StringComparison.Ordinal);
        Assert.Contains("the suppression of score-sum meets no finding", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, JsonNode.Parse(File.ReadAllText(_run.At("out/run.json")))!["notices"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_mistake_in_the_suppressions_is_one_line_and_code_2_and_nothing_is_written()
    {
        _run.WithFile("suppressions.json", "{ \"suppressions\": [\n { \"chek\": 1 } ] }");
        Assert.Equal(2, await _run.RunAsync("audit", _run.Input, "--out", _run.At("out"), "--lang", "en"));
        Assert.Contains("suppressions.json, line 2: unknown key 'chek'", Assert.Single(_run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.At("out")));
    }

    private static string Id(JsonNode finding) => finding["id"]!.GetValue<string>();

    private static string State(JsonNode finding) => finding["baselineState"]!.GetValue<string>();

    private Task<int> AuditAsync(string output, params string[] more) => _run.RunAsync(["audit", _run.Input, "--out", _run.At(output), .. more]);

    private List<JsonNode> Findings(string output) => [.. File.ReadAllLines(_run.At($"{output}/findings.jsonl")).Select(l => JsonNode.Parse(l)!)];

    private void Correct() => File.WriteAllText(Report, File.ReadAllText(Report).Replace(Slip, "12.5", StringComparison.Ordinal));
}
