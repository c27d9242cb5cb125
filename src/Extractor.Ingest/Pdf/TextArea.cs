namespace Extractor.Ingest.Pdf;

/// <summary>Where the lines of a page, or of a column of it, begin and end. Immutable and thread-safe.</summary>
/// <param name="Left">Where most lines begin.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Size">Size of most text.</param>
/// <param name="Pitch">Distance from line to line within a paragraph.</param>
internal sealed record TextArea(double Left, double Right, double Size, double Pitch)
{
    private const int FewestLines = 8;

    /// <summary>Lines farther apart than so many sizes are no neighbours.</summary>
    private const double FarthestLine = 3;

    /// <summary>The area of the lines of a page that stand in a region, or null where it has none.</summary>
    public static TextArea? Of(PageLayout page, int region)
    {
        var lines = Lines(page, region);
        if (lines.Count == 0) return null;
        var size = Median(lines.Select(l => l.Size));
        var gaps = lines.Zip(lines.Skip(1), (a, b) => b.Box.Top - a.Box.Top).Where(g => g > 0 && g < FarthestLine * size).ToList();
        return new TextArea(lines.Min(l => l.Box.Left), lines.Max(l => l.Box.Right), size, gaps.Count == 0 ? double.MaxValue : Quantile(gaps, 4));
    }

    /// <summary>For each width of page the area most pages keep to; pages in columns are passed over.</summary>
    public static Dictionary<int, TextArea> Usual(IReadOnlyList<PageLayout> pages)
    {
        var found = new Dictionary<int, TextArea>();
        foreach (var group in pages.Where(p => p.Items.TrueForAll(i => i.Region == 0) && Lines(p, 0).Count >= FewestLines).GroupBy(WidthOf))
        {
            var areas = group.Select(p => Of(p, 0)!).ToList();
            found[group.Key] = new TextArea(Median(areas.Select(a => a.Left)), Median(areas.Select(a => a.Right)), Median(areas.Select(a => a.Size)), Median(areas.Select(a => a.Pitch)));
        }

        return found;
    }

    /// <summary>The area widened to what other pages of its width fill: a page of short lines does not show its edges.</summary>
    public TextArea Within(TextArea usual) => this with { Left = Math.Min(Left, usual.Left), Right = Math.Max(Right, usual.Right) };

    /// <summary>Width of a page in whole points.</summary>
    public static int WidthOf(PageLayout page) => (int)Math.Round(page.Frame.Width);

    private static List<TextLine> Lines(PageLayout page, int region) => page.Items.Where(i => i.Region == region && i.Line is { IsTurned: false }).Select(i => i.Line!).ToList();

    private static double Median(IEnumerable<double> values) => Quantile(values.ToList(), 2);

    private static double Quantile(List<double> values, int part)
    {
        values.Sort();
        return values[values.Count / part];
    }
}
