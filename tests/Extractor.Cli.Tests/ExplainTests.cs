using System.Text.Json.Nodes;
using Extractor.Testing;

namespace Extractor.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_finding_is_explained_from_its_operands_to_the_causes_that_were_tried()
    {
        var finding = await FindingAsync("yoy-ratio-as-growth");
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), Id(finding)));
        Assert.Contains(finding["message"]!.GetValue<string>(), _run.Out, StringComparison.Ordinal);
        Assert.Contains("112.50%  原数在 112.495 至 112.505 之间", _run.Out, StringComparison.Ordinal);
        Assert.Contains("60.00万元  原数在 59.995 至 60.005 之间", _run.Out, StringComparison.Ordinal);
        Assert.Contains("= 12.5%，考虑舍入后在", _run.Out, StringComparison.Ordinal);
        Assert.Contains("不符：", _run.Out, StringComparison.Ordinal);
        Assert.Contains("✓ 把比值写成增幅：相符", _run.Out, StringComparison.Ordinal);
        Assert.Contains("– 单位写错：不适用于这种关系", _run.Out, StringComparison.Ordinal);
        Assert.Contains("× 相邻两位数字颠倒：试过", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_explanation_is_in_English_on_request_and_the_id_may_be_cut()
    {
        var finding = await FindingAsync("yoy-ratio-as-growth");
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), Id(finding)[..8], "--lang", "en"));
        Assert.Contains("stands for 112.495 to 112.505", _run.Out, StringComparison.Ordinal);
        Assert.Contains("✓ ratio printed as growth：fits", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_shows_what_its_rounded_terms_allow()
    {
        var finding = await FindingAsync("procurement-sum");
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), Id(finding)));
        Assert.Contains("个非零加数各可有半个末位的尾差", _run.Out, StringComparison.Ordinal);
        Assert.Contains("#1 + #2", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_of_wording_shows_its_place()
    {
        var finding = await FindingAsync("template-option");
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), Id(finding)));
        Assert.Contains("没有算式", _run.Out, StringComparison.Ordinal);
        Assert.Contains("“增加（减少）”", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_documents_the_result_is_still_told()
    {
        _run.WithFile("my.json", """{ "exporters": ["jsonl"] }""");
        var finding = await FindingAsync("yoy-ratio-as-growth", "--config", _run.At("my.json"));
        Assert.Equal(0, await _run.RunAsync("explain", _run.At("out"), Id(finding)));
        Assert.Contains("没有写出 documents", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000000000000000", "holds no finding '0000000000000000'")]
    [InlineData("x", "holds no finding 'x'")]
    public async Task A_wrong_id_is_one_line_and_code_2(string id, string says)
    {
        await FindingAsync("yoy-ratio-as-growth");
        Assert.Equal(2, await _run.RunAsync("explain", _run.At("out"), id, "--lang", "en"));
        Assert.Contains(says, Assert.Single(_run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(_run.Out);
    }

    [Fact]
    public async Task A_folder_that_is_no_run_is_one_line_and_code_2()
    {
        Assert.Equal(2, await _run.RunAsync("explain", _run.Input, "0000000000000000", "--lang", "en"));
        Assert.Contains("is no output folder of an audit", Assert.Single(_run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(2, await _run.RunAsync("explain", _run.Input));
        Assert.Contains("缺少 FINDING", Assert.Single(_run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static string Id(JsonNode finding) => finding["id"]!.GetValue<string>();

    private async Task<JsonNode> FindingAsync(string check, params string[] more)
    {
        var report = RepositoryFolder.At("fixtures", "reports", "xingqiao-water-2023", "xingqiao-water-2023.txt");
        Assert.Equal(0, await _run.RunAsync(["audit", report, "--out", _run.At("out"), "--quiet", .. more]));
        return File.ReadAllLines(_run.At("out/findings.jsonl")).Select(l => JsonNode.Parse(l)!).First(f => f["check"]!.GetValue<string>() == check);
    }
}
