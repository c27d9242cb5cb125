using System.Text.Json;
using Extractor.Core.Documents;
using Extractor.Ingest.Text;
using Extractor.Testing;

namespace Extractor.Ingest.Tests.Text;

/// <summary>Real reports as plain texts. A text shows no merged cells, so rows are compared by what stands in them.</summary>
public sealed class TextCorpusTests
{
    /// <summary>Rows that the text itself has lost: header rows and a note cut in two by a page break, and check-box rows whose words a scan has mixed.</summary>
    private static readonly string[] LostInTheText = ["栏次", "科目代码", "项目类别", "项目类型", "备注"];

    [SharedFact]
    public void Every_row_of_report_004_stands_in_its_table_in_order()
    {
        var missing = MissingRows("004");
        Assert.Equal(7, missing.Count);
        Assert.All(missing, row => Assert.Contains(LostInTheText, lost => row.StartsWith(lost, StringComparison.Ordinal)));
    }

    [SharedFact]
    public void Every_row_of_report_000_stands_in_its_table_in_order() => Assert.Empty(MissingRows("000"));

    [SharedFact]
    public void Every_text_is_read_whole_with_its_tables()
    {
        string[] found = [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, "seeds")).Order(StringComparer.Ordinal).Select(path =>
        {
            var result = Read(path);
            return $"{Path.GetFileName(path)[..3]} {result.Status} {result.Document!.Tables.Length}";
        })];
        Assert.Equal(["000 Complete 1", "001 Complete 0", "002 Complete 7", "003 Complete 2", "004 Complete 18"], found);
    }

    [SharedFact]
    public void A_paragraph_cut_by_a_page_break_is_whole_again()
    {
        var texts = Read(SeedOf("004")).Document!.Blocks.OfType<TextBlock>().Select(b => b.Text);
        Assert.Contains(texts, t => t.Contains("基本支出1133.18 万元，占本年支出 100 %", StringComparison.Ordinal));
    }

    private static List<string> MissingRows(string report)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Shared!, "corpus", "truth", report + ".json")));
        var tables = Read(SeedOf(report)).Document!.Tables;
        Assert.Equal(truth.RootElement.GetProperty("tables").GetArrayLength(), tables.Length);
        var missing = new List<string>();
        foreach (var (expected, table) in truth.RootElement.GetProperty("tables").EnumerateArray().Zip(tables))
        {
            var read = new Queue<string>(RowTexts(table.Cells.Select(c => (c.Row, c.Column, c.Text))));
            var cells = expected.GetProperty("cells").EnumerateArray();
            foreach (var row in RowTexts(cells.Select(c => (c.GetProperty("r0").GetInt32(), c.GetProperty("c0").GetInt32(), c.GetProperty("text").GetString()!))))
            {
                if (read.Contains(row))
                {
                    while (read.Dequeue() != row) { }
                }
                else missing.Add(row);
            }
        }

        return missing;
    }

    private static IEnumerable<string> RowTexts(IEnumerable<(int Row, int Column, string Text)> cells) => cells
        .GroupBy(c => c.Row)
        .OrderBy(g => g.Key)
        .Select(g => string.Concat(g.OrderBy(c => c.Column).SelectMany(c => c.Text).Where(c => !char.IsWhiteSpace(c))))
        .Where(t => t.Length > 0);

    private static string SeedOf(string report) => Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, "seeds"), report + "_*").Single();

    private static ReadResult Read(string path) => new PlainTextReader().Read(File.ReadAllBytes(path), new DocumentId(Path.GetFileName(path)), new ReadLimits(), CancellationToken.None);
}
