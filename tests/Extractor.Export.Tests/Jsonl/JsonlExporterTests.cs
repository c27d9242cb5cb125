using System.Text.Json;
using Extractor.Export.Jsonl;
using Extractor.Export.Tests.Samples;
using Extractor.Testing;

namespace Extractor.Export.Tests.Jsonl;

public sealed class JsonlExporterTests
{
    private static readonly string s_text = MemoryFolder.Of(new JsonlExporter(), SampleRun.Small()).Text("findings.jsonl");

    [Fact]
    public void A_small_run_gives_the_reviewed_lines() =>
        Snapshot.Match(s_text, RepositoryFolder.At("tests", "Extractor.Export.Tests", "Jsonl", "findings.expected.jsonl"));

    [Fact]
    public void Every_line_is_an_object_of_its_own()
    {
        var lines = s_text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, l => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(l).RootElement.ValueKind));
    }

    [Fact]
    public void Names_are_in_lower_case_with_hyphens_and_unknown_places_are_absent()
    {
        var finding = JsonDocument.Parse(s_text.Split('\n')[0]).RootElement;
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("root").ValueKind);
        Assert.False(finding.GetProperty("locations")[0].TryGetProperty("page", out _));
        Assert.Equal(33, finding.GetProperty("locations")[0].GetProperty("start").GetInt32());
    }
}
