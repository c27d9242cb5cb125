using System.Collections.Immutable;
using Extractor.Core.Documents;
using Extractor.Core.Places;

namespace Extractor.Audit.Results;

/// <summary>Makes the pages of a document ready to be drawn. Pure and thread-safe.</summary>
internal static class SheetRows
{
    private const double UnitsPerPoint = 10;

    // A file may claim any place and any size.
    private const double Furthest = 1e6;

    /// <summary>The pages that have text, by number; none where the format has no pages.</summary>
    public static ImmutableArray<SheetRow> Of(SourceDocument document)
    {
        var sheets = document.Sheets.ToDictionary(s => s.Page);
        var prints = document.Blocks.OfType<TextBlock>().SelectMany(Prints).Concat(document.Tables.SelectMany(t => t.Cells.SelectMany(c => Prints(t, c))));
        return [.. prints.GroupBy(p => p.Page, p => p.Print).OrderBy(p => p.Key).Select(p => Sheet(p.Key, [.. p], sheets.GetValueOrDefault(p.Key)))];
    }

    private static SheetRow Sheet(int page, ImmutableArray<PrintRow> prints, PageSheet? sheet) => sheet is null
        ? new SheetRow(page, prints.Max(p => p.Right) + Math.Max(0, prints.Min(p => p.Left)), prints.Max(p => p.Bottom) + Math.Max(0, prints.Min(p => p.Top)), prints, [])
        : new SheetRow(page, Units(sheet.Width), Units(sheet.Height), prints, [.. sheet.Rules.Select(r => new RuleRow(Units(r.Left), Units(r.Top), Units(r.Right), Units(r.Bottom)))]);

    private static IEnumerable<(int Page, PrintRow Print)> Prints(TextBlock block) =>
        from segment in block.Segments where segment.Span.Length > 0 select (segment.Page, Print(block.Text, segment, block.Index));

    private static IEnumerable<(int Page, PrintRow Print)> Prints(Table table, Cell cell) =>
        from segment in cell.Segments
        where segment.Span.Length > 0
        select (segment.Page, Print(cell.Text, segment, table.Block) with { Table = table.Index, Row = cell.Row, Column = cell.Column });

    private static PrintRow Print(string text, PageSegment segment, int block) =>
        new(segment.Span.Of(text), Units(segment.Box.Left), Units(segment.Box.Top), Units(segment.Box.Right), Units(segment.Box.Bottom), block, segment.Span.Start);

    private static int Units(double points) => (int)Math.Clamp(Math.Round(points * UnitsPerPoint), -Furthest, Furthest);
}
