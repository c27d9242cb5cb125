using System.Text.Json;
using Extractor.Audit.Findings;
using Extractor.Export.Runs;
using Extractor.Export.Sarif;
using Extractor.Export.Tests.Samples;

namespace Extractor.Export.Tests.Sarif;

/// <summary>The rules of SARIF 2.1.0 that the file must keep, section numbers as in the standard.</summary>
public sealed class SarifExporterTests
{
    private static readonly string[] s_levels = ["none", "note", "warning", "error"];

    [Fact]
    public void The_log_names_its_version_and_holds_one_run()
    {
        var log = Log(SampleRun.Small());
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(1, log.GetProperty("runs").GetArrayLength());
        Assert.Equal("Extractor", Run(log).GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Fact]
    public void Every_result_points_at_its_rule_and_its_artifact()
    {
        var run = Run(Log(SampleRun.Small()));
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var artifacts = run.GetProperty("artifacts");
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(2, results.Length);
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.Equal(artifact.GetProperty("uri").GetString(), artifacts[artifact.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
            Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("uri").GetString(), UriKind.Relative));
        }
    }

    [Fact]
    public void A_level_other_than_none_stands_only_with_the_kind_fail()
    {
        // 3.27.10: if kind has any value other than "fail", level shall be "none".
        foreach (var result in Run(Log(SampleRun.Small())).GetProperty("results").EnumerateArray())
        {
            Assert.Contains(result.GetProperty("level").GetString(), s_levels);
            if (result.GetProperty("kind").GetString() != "fail") Assert.Equal("none", result.GetProperty("level").GetString());
        }
    }

    [Fact]
    public void Operands_are_related_locations_with_unique_ids_and_the_fingerprint_is_the_findings_id()
    {
        var result = Run(Log(SampleRun.Small())).GetProperty("results")[0];
        Assert.Equal([1, 2], result.GetProperty("relatedLocations").EnumerateArray().Select(l => l.GetProperty("id").GetInt32()));
        Assert.Equal("b1946ac92492d234", result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString());
        Assert.Equal("200.83", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData(BaselineState.New, "new")]
    [InlineData(BaselineState.Unchanged, "unchanged")]
    [InlineData(BaselineState.Gone, "absent")]
    [InlineData(BaselineState.None, null)]
    public void The_baseline_state_is_in_the_standards_words(BaselineState state, string? expected)
    {
        var document = SampleDocuments.FinalAccounts();
        var result = Run(Log(SampleRun.Of(document with { Findings = [document.Findings[0] with { BaselineState = state }] }))).GetProperty("results")[0];
        Assert.Equal(expected, result.TryGetProperty("baselineState", out var written) ? written.GetString() : null);
    }

    [Fact]
    public void A_file_that_was_not_read_is_a_notification()
    {
        var notification = Run(Log(SampleRun.Small())).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("error", notification.GetProperty("level").GetString());
        Assert.Contains("压缩包不完整。", notification.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Log(RunResults run) => JsonDocument.Parse(MemoryFolder.Of(new SarifExporter(), run).Bytes("findings.sarif")).RootElement;

    private static JsonElement Run(JsonElement log) => log.GetProperty("runs")[0];
}
