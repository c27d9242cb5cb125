using System.Text;
using Extractor.Core.Documents;
using Extractor.Ingest.Html;

namespace Extractor.Ingest.Tests.Html;

/// <summary>Reads pages written in a test.</summary>
internal static class Pages
{
    /// <summary>Reads a whole page or a piece of markup as UTF-8.</summary>
    public static ReadResult Read(string markup, ReadLimits? limits = null) => Read(Encoding.UTF8.GetBytes(markup), limits);

    /// <summary>Reads bytes.</summary>
    public static ReadResult Read(byte[] page, ReadLimits? limits = null, CancellationToken cancel = default) =>
        new HtmlReader().Read(page, new DocumentId("page.html"), limits ?? new ReadLimits(), cancel);

    /// <summary>The texts of the text blocks, in order.</summary>
    public static string[] Texts(string markup) => [.. Read(markup).Document!.Blocks.OfType<TextBlock>().Select(b => b.Text)];

    /// <summary>The first table.</summary>
    public static Table Table(string markup) => Read(markup).Document!.Tables[0];

    /// <summary>A table as its rows, cells with spans marked: <c>a | b(1x2)</c>.</summary>
    public static string[] Rows(Table table) =>
        [.. Enumerable.Range(0, table.Rows).Select(r => string.Join(" | ", table.Cells.Where(c => c.Row == r).Select(Show)))];

    private static string Show(Cell cell) => cell.RowSpan == 1 && cell.ColumnSpan == 1 ? $"{cell.Column}:{cell.Text}" : $"{cell.Column}:{cell.Text}({cell.RowSpan}x{cell.ColumnSpan})";
}
