using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Pdf.Building;

/// <summary>Documents as short text, for assertions a reader can check by eye.</summary>
internal static class Shown
{
    /// <summary>The texts of all text blocks.</summary>
    public static string[] Texts(this SourceDocument document) => [.. document.Blocks.OfType<TextBlock>().Select(b => b.Text)];

    /// <summary>The only table, a line a row: cells parted by bars, spans as rows x columns before the text.</summary>
    public static string[] OnlyTable(this SourceDocument document) => Assert.Single(document.Tables).Rows();

    /// <summary>A table, a line a row.</summary>
    public static string[] Rows(this Table table) =>
        [.. Enumerable.Range(0, table.Rows).Select(r => string.Join(" | ", table.Cells.Where(c => c.Row == r).OrderBy(c => c.Column).Select(Cell)))];

    private static string Cell(Cell cell) => (cell.RowSpan, cell.ColumnSpan) == (1, 1) ? cell.Text : $"[{cell.RowSpan}x{cell.ColumnSpan}]{cell.Text}";
}
