using Extractor.Core.Documents;
using Extractor.Ingest.Pdf;
using Extractor.Testing;

namespace Extractor.Ingest.Tests.Pdf;

/// <summary>Real reports: every table grid equals the hand-checked one.</summary>
public sealed class PdfCorpusTests
{
    [SharedFact]
    public void Tables_of_report_000_equal_the_truth() => AssertGrids("000");

    [SharedFact]
    public void Tables_of_report_004_equal_the_truth() => AssertGrids("004");

    [SharedFact]
    public void Report_002_is_read_whole()
    {
        var document = Read("002");
        Assert.NotEmpty(document.Tables);
        Assert.All(document.Tables, t => Assert.True(t.Rows > 1 && t.Columns > 1));
    }

    [SharedFact]
    public void Lines_above_a_table_stay_apart()
    {
        var texts = Read("004").Blocks.OfType<TextBlock>().Select(b => b.Text).ToList();
        Assert.Contains("公开01表", texts);
        Assert.Equal(8, texts.Count(t => t == "金额单位：万元"));
    }

    private static void AssertGrids(string report)
    {
        var differences = CorpusTruth.Differences(report, Read(report));
        Assert.True(differences.IsEmpty, string.Join('\n', differences));
    }

    private static SourceDocument Read(string report)
    {
        var name = $"{report}.pdf";
        var result = new PdfReader().Read(CorpusTruth.ReadFile(name), new DocumentId(name), new ReadLimits(), CancellationToken.None);
        Assert.Empty(result.Problems);
        return result.Document!;
    }
}
