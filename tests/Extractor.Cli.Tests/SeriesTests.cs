using System.Text.Json.Nodes;
using Extractor.Testing;

namespace Extractor.Cli.Tests;

/// <summary>The documents of a run held against each other.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("years", "2023决算.docx", "series-opening", "26.55", "25.65", "2022决算.docx")]
    [InlineData("years", "2023决算.docx", "series-base", "30.40万元", "490.75", "2022决算.docx")]
    [InlineData("units", "工作总站.docx", "unit-above-department", "990.00", "450.00", "汇总.docx")]
    [InlineData("units", "汇总.docx", "unit-sum", "450.00", "990.00", "工作总站.docx")]
    [InlineData("evaluation", "自评.docx", "accounts-evaluation", "409.75", "490.75", "决算.docx")]
    [InlineData("renderings", "决算.html", "rendering-differs", "301.25", "310.25", "决算.docx")]
    public async Task A_slip_between_two_reports_is_found_with_both_places(string folder, string document, string check, string stated, string operand, string other)
    {
        var finding = Assert.Single(await AuditAsync(folder), f => f["check"]!.GetValue<string>() == check);
        Assert.Equal(document, finding["document"]!.GetValue<string>());
        var places = finding["locations"]!.AsArray();
        Assert.Equal(stated, places[0]!["quote"]!.GetValue<string>());
        Assert.Null(places[0]!["document"]);
        Assert.Contains(places, p => p!["quote"]!.GetValue<string>() == operand && p["document"]?.GetValue<string>() == other);
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), finding["id"]!.GetValue<string>()));
        Assert.Contains(other, _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("years-clean")]
    [InlineData("units-clean")]
    [InlineData("evaluation-clean")]
    [InlineData("renderings-clean")]
    [InlineData("strangers-clean")]
    public async Task Reports_that_agree_or_have_nothing_to_do_with_each_other_are_silent(string folder) =>
        Assert.Empty((await AuditAsync(folder)).Select(f => f["message"]!.GetValue<string>()));

    [Fact]
    public async Task A_finding_of_a_report_in_several_formats_is_listed_once_and_names_the_others()
    {
        var lines = await AuditAsync(RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023"));
        var findings = lines.Where(f => f["repeated"] is null).ToList();
        Assert.NotEmpty(findings);
        Assert.All(lines.Except(findings), f => Assert.Contains(findings, lead => lead["id"]!.GetValue<string>() == f["root"]!.GetValue<string>()));
        Assert.All(lines.GroupBy(f => f["document"]!.GetValue<string>()), g => Assert.Equal(findings.Count, g.Count()));
        Assert.All(findings, f => Assert.Equal("xingqiao-water-2023.docx", f["document"]!.GetValue<string>()));
        Assert.All(findings, f => Assert.Equal(5, f["alsoIn"]!.AsArray().Count));
        var page = JsonNode.Parse(File.ReadAllText(_run.At("out/documents/xingqiao-water-2023.html.json")))!;
        Assert.Contains(page["problems"]!.AsArray(), p => p!["message"]!.GetValue<string>().Contains("xingqiao-water-2023.docx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_versions_of_one_report_in_the_same_format_are_not_taken_for_renderings()
    {
        var findings = await AuditAsync(RepositoryFolder.At("fixtures", "reports"));
        Assert.DoesNotContain(findings, f => f["check"]!.GetValue<string>() == "rendering-differs");
        Assert.All(findings.Where(f => f["document"]!.GetValue<string>().Contains("-clean", StringComparison.Ordinal)), f => Assert.DoesNotContain(f["severity"]!.GetValue<string>(), (string[])["error", "warning"]));
    }

    [Fact]
    public async Task The_number_of_workers_changes_no_byte_where_documents_are_compared()
    {
        var folder = RepositoryFolder.At("fixtures", "series");
        await _run.RunAsync("audit", folder, "--out", _run.At("one"), "--jobs", "1", "--quiet");
        await _run.RunAsync("audit", folder, "--out", _run.At("three"), "--jobs", "3", "--quiet");
        _run.AssertSame("one", "three");
    }

    [Fact]
    public async Task What_was_moved_to_the_lead_is_not_called_gone()
    {
        var folder = RepositoryFolder.At("fixtures", "reports", "lanping-park-2022");
        await _run.RunAsync("audit", Path.Combine(folder, "lanping-park-2022.html"), "--out", _run.At("first"), "--quiet");
        await _run.RunAsync("audit", folder, "--out", _run.At("second"), "--baseline", _run.At("first"), "--quiet");
        Assert.Equal(0, JsonNode.Parse(File.ReadAllText(_run.At("second/run.json")))!["baseline"]!["gone"]!.GetValue<int>());
    }

    private async Task<List<JsonNode>> AuditAsync(string folder)
    {
        var path = Path.IsPathRooted(folder) ? folder : RepositoryFolder.At("fixtures", "series", folder);
        Assert.Equal(0, await _run.RunAsync("audit", path, "--out", _run.At("out"), "--quiet"));
        return [.. File.ReadAllLines(_run.At("out/findings.jsonl")).Select(l => JsonNode.Parse(l)!)];
    }
}
