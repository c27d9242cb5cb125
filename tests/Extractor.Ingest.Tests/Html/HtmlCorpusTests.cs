using Extractor.Core.Documents;
using Extractor.Testing;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Real reports as portal pages and as Word exports.</summary>
public sealed class HtmlCorpusTests
{
    [SharedFact]
    public void Every_grid_of_portal_report_000_agrees() => Agrees("000", "000_portal.html");

    [SharedFact]
    public void Every_grid_of_portal_report_004_agrees() => Agrees("004", "004_portal.html");

    [SharedFact]
    public void Every_grid_of_word_export_001_agrees() => Agrees("001", "001_word.htm");

    [SharedFact]
    public void The_frame_of_a_portal_page_is_no_part_of_the_report()
    {
        var document = Pages.Read(CorpusTruth.ReadFile("002_portal.html")).Document!;
        var text = string.Join('\n', document.Blocks.OfType<TextBlock>().Select(b => b.Text));
        Assert.DoesNotContain("1,250.00", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12,345,678", text, StringComparison.Ordinal);
        Assert.Contains(document.Furniture, f => f.Contains("1,250.00", StringComparison.Ordinal));
        Assert.Equal(7, document.Tables.Length);
    }

    [SharedFact]
    public void Pages_of_another_parsers_tests_are_read_without_failing()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Shared!, "files", "html")))
            Assert.NotEqual(ReadStatus.Failed, Pages.Read(File.ReadAllBytes(file)).Status);
    }

    private static void Agrees(string report, string file) => Assert.Empty(CorpusTruth.Differences(report, Pages.Read(CorpusTruth.ReadFile(file)).Document!));
}
