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
    public void Report_001_has_no_tables() => AssertGrids("001");

    [SharedFact]
    public void Tables_of_report_004_equal_the_truth() => AssertGrids("004");

    [SharedFact]
    public void Report_003_is_read_whole()
    {
        var document = Read("003");
        Assert.NotEmpty(document.Tables);
        Assert.All(document.Tables, t => Assert.True(t.Rows > 1 && t.Columns > 1));
        Assert.Contains(document.Tables.SelectMany(t => t.Cells), c => c.Text.Contains("☑ 优", StringComparison.Ordinal));
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
