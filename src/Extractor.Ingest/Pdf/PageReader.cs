using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Lays a page out: visible letters, ruled tables, then what the alignment of the remaining text shows. Pure and thread-safe.</summary>
internal static class PageReader
{
    public static PageLayout Read(PdfPage page)
    {
        var frame = PageGlyphs.Frame(page);
        var glyphs = PageGlyphs.Read(page, frame);
        var (tables, rest) = RuledTables.Read(frame, LatticeFinder.Find(RuleCollector.Read(page, frame)), glyphs);
        var (aligned, lines) = AlignedTables.Read(frame, LineBuilder.Lines(rest), tables);
        var items = new List<PageItem>();
        items.AddRange(tables.Concat(aligned).Select(t => new PageItem(t.Box.Top, null, t)));
        items.AddRange(lines.Select(l => new PageItem(l.Box.Top, l, null)));
        items.Sort((a, b) => a.Top.CompareTo(b.Top));
        return new PageLayout(frame, items);
    }
}
