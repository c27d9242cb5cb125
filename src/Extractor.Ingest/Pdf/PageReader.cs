using Extractor.Core.Places;
using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Lays a page out: visible letters, ruled tables, then what the alignment of the remaining text shows. Pure and thread-safe.</summary>
internal static class PageReader
{
    /// <summary>A page of more ruling lines is a drawing: the rest is not kept for showing it.</summary>
    private const int MostRules = 5000;

    public static PageLayout Read(PdfPage page)
    {
        var frame = PageGlyphs.Frame(page);
        var glyphs = PageGlyphs.Read(page, frame);
        var rules = RuleCollector.Read(page, frame);
        var (tables, rest) = RuledTables.Read(frame, LatticeFinder.Find(rules), glyphs);
        var levels = LevelRules.Outside(rules, tables);
        var items = new List<PageItem>();
        var regions = PageRegions.Split(frame, rest, tables, levels);
        for (var i = 0; i < regions.Count; i++) AddRegion(frame, regions[i], i, regions.Count == 1 ? tables : Inside(tables, regions, i), levels, items);
        return new PageLayout(frame, items) { Sheet = Sheet(frame, rules) };
    }

    private static PageSheet Sheet(PageFrame frame, List<Rule> rules) => new(frame.Number, frame.PageWidth, frame.PageHeight)
    {
        Rules = [.. rules.Take(MostRules).Select(r => frame.ToPage(r.IsLevel ? new Area(r.From, r.At, r.To, r.At) : new Area(r.At, r.From, r.At, r.To)))],
    };

    private static void AddRegion(PageFrame frame, PageRegion region, int number, List<PageTable> ruled, List<Rule> levels, List<PageItem> items)
    {
        var (aligned, lines) = AlignedTables.Read(frame, region.Lines, ruled, LevelRules.Inside(levels, region.Box));
        var start = items.Count;
        foreach (var table in ruled) items.Add(new PageItem(table.Box.Top, null, table, number));
        foreach (var table in aligned) items.Add(new PageItem(table.Box.Top, null, table, number));
        foreach (var line in lines) items.Add(new PageItem(line.Box.Top, line, null, number));
        items.Sort(start, items.Count - start, Comparer<PageItem>.Create((a, b) => a.Top.CompareTo(b.Top)));
    }

    /// <summary>The ruled tables read with a region: the one their middle lies in, the first on their height where they reach over several.</summary>
    private static List<PageTable> Inside(List<PageTable> tables, List<PageRegion> regions, int number) => tables.FindAll(t =>
    {
        var (x, y) = ((t.Box.Left + t.Box.Right) / 2, (t.Box.Top + t.Box.Bottom) / 2);
        return regions.FindIndex(r => r.Box.Contains(x, y)) == number;
    });
}
