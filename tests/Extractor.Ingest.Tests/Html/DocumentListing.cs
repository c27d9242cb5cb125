using System.Globalization;
using System.Text;
using Extractor.Core.Documents;

namespace Extractor.Ingest.Tests.Html;

/// <summary>A document as text for review: one fact a line.</summary>
internal static class DocumentListing
{
    /// <summary>Status, problems, metadata, blocks, tables with their cells, furniture.</summary>
    public static string Of(ReadResult result)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"status {result.Status}");
        foreach (var problem in result.Problems)
            text.AppendLine(CultureInfo.InvariantCulture, $"problem {problem.Level} {problem.Id} {string.Join(", ", problem.Arguments.Select(a => $"{a.Name}={a.Value}"))}");
        if (result.Document is not { } document) return text.ToString();
        text.AppendLine(CultureInfo.InvariantCulture, $"title {document.Metadata.Title}");
        text.AppendLine(CultureInfo.InvariantCulture, $"published {document.Metadata.Published}");
        foreach (var block in document.Blocks) text.AppendLine(Line(block));
        foreach (var table in document.Tables) Add(table, text);
        foreach (var left in document.Furniture) text.AppendLine("furniture " + Flat(left));
        return text.ToString();
    }

    private static string Line(Block block) => block switch
    {
        TextBlock { Label: { } label } item => string.Create(CultureInfo.InvariantCulture, $"B{item.Index} {item.Role} {item.Level} [{label}] {Flat(item.Text)}"),
        TextBlock text => string.Create(CultureInfo.InvariantCulture, $"B{text.Index} {text.Role} {text.Level} {Flat(text.Text)}"),
        TableBlock table => string.Create(CultureInfo.InvariantCulture, $"B{table.Index} table T{table.Table}"),
        _ => throw new InvalidOperationException("A kind of block this listing does not know."),
    };

    private static void Add(Table table, StringBuilder text)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"T{table.Index} {table.Rows} x {table.Columns} in B{table.Block} header {table.DeclaredHeaderRows} title \"{table.DeclaredTitle}\" parent {table.Parent}");
        foreach (var cell in table.Cells)
        {
            var spans = cell.RowSpan > 1 || cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" {cell.RowSpan}x{cell.ColumnSpan}") : "";
            var nested = cell.Nested.IsEmpty ? "" : " holds T" + string.Join(" T", cell.Nested);
            text.AppendLine(CultureInfo.InvariantCulture, $"  r{cell.Row} c{cell.Column}{spans} \"{Flat(cell.Text)}\"{nested}");
        }
    }

    private static string Flat(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
