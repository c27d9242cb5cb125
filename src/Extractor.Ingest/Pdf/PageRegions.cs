namespace Extractor.Ingest.Pdf;

/// <summary>A part of a page that is read by itself: a column of text, or the full width between such.</summary>
/// <param name="Box">Its place; open ends reach to infinity.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PageRegion(Area Box, List<TextLine> Lines);

/// <summary>Parts a page set in columns of prose, so that each column is read down before the next. Pure and thread-safe.</summary>
internal static class PageRegions
{
    /// <summary>Pairs of long pieces side by side that show columns of prose, over a page and in one band of it.</summary>
    private const int FewestPairs = 8;

    private const int FewestPairsOfBand = 3;
    private const int LongPiece = 15;

    /// <summary>Columns of prose stand closer than this share of the page's width; columns of tables may be farther apart.</summary>
    private const double WidestGutter = 0.07;

    private const int MostSplits = 3;

    /// <summary>The parts in the order of reading; one for a page without columns.</summary>
    public static List<PageRegion> Split(PageFrame frame, List<Glyph> glyphs, IReadOnlyList<PageTable> tables) =>
        Split(new Area(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity), glyphs, frame.Width, tables, MostSplits);

    private static List<PageRegion> Split(Area box, List<Glyph> glyphs, double width, IReadOnlyList<PageTable> tables, int splits)
    {
        var whole = new PageRegion(box, LineBuilder.Lines(glyphs));
        if (splits == 0) return [whole];
        var rows = new List<TextRow>(whole.Lines.Count);
        foreach (var line in whole.Lines)
        {
            if (!line.IsTurned) rows.Add(TextRow.Of(line));
        }

        if (Gutter(rows, width) is not { } gutter) return [whole];
        var bands = Bands(Strips(rows, tables, box, gutter));
        if (!bands.Exists(b => b.IsParted)) return [whole];
        var found = new List<PageRegion>();
        foreach (var band in bands)
        {
            var part = box with { Top = Math.Max(box.Top, band.Top), Bottom = Math.Min(box.Bottom, band.Bottom) };
            if (band.IsParted)
            {
                found.AddRange(Split(part with { Right = gutter }, Cut(glyphs, part with { Right = gutter }), width, tables, splits - 1));
                found.AddRange(Split(part with { Left = gutter }, Cut(glyphs, part with { Left = gutter }), width, tables, splits - 1));
            }
            else
            {
                found.Add(new PageRegion(part, LineBuilder.Lines(Cut(glyphs, part))));
            }
        }

        return found;
    }

    private static List<Glyph> Cut(List<Glyph> glyphs, Area box) => glyphs.FindAll(g => g.CentreX >= box.Left && g.CentreX < box.Right && g.CentreY >= box.Top && g.CentreY < box.Bottom);

    /// <summary>Where the gap between two columns lies that most pairs of long pieces share.</summary>
    private static double? Gutter(List<TextRow> rows, double width)
    {
        var gaps = new List<(double From, double To)>();
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Pieces.Length; i++)
            {
                if (IsPair(row.Pieces[i - 1], row.Pieces[i], width)) gaps.Add((row.Pieces[i - 1].Box.Right, row.Pieces[i].Box.Left));
            }
        }

        var most = FewestPairs - 1;
        double? best = null;
        foreach (var (_, to) in gaps)
        {
            var at = to - 1;
            var shared = 0;
            foreach (var gap in gaps) shared += gap.From <= at && gap.To > at && gap.To - at < 8 ? 1 : 0;
            if (shared > most) (most, best) = (shared, at);
        }

        return best;
    }

    private static bool IsPair(TextLine left, TextLine right, double width) =>
        IsLong(left) && IsLong(right) && right.Box.Left - left.Box.Right < width * WidestGutter && left.Box.Width > width * 0.15 && right.Box.Width > width * 0.15;

    private static bool IsLong(TextLine piece) => piece.Text.Length >= LongPiece || (piece.Text.Length * 2 >= LongPiece && piece.Text[0] >= '\u2E80');

    private static List<Strip> Strips(List<TextRow> rows, IReadOnlyList<PageTable> tables, Area region, double gutter)
    {
        var strips = new List<Strip>();
        foreach (var row in rows)
        {
            var pairs = false;
            for (var i = 1; i < row.Pieces.Length; i++) pairs |= row.Pieces[i - 1].Box.Right <= gutter + 1 && row.Pieces[i].Box.Left >= gutter - 1 && IsLong(row.Pieces[i - 1]) && IsLong(row.Pieces[i]);
            strips.Add(new Strip(row.Top, row.Bottom, IsAcross(row.Line, gutter), pairs));
        }

        foreach (var table in tables)
        {
            if (table.Box.Left < gutter - 4 && table.Box.Right > gutter + 4 && table.Box.Left >= region.Left - 4 && table.Box.Right <= region.Right + 4) strips.Add(new Strip(table.Box.Top, table.Box.Bottom, true, false));
        }

        strips.Sort((a, b) => a.Top.CompareTo(b.Top));
        return strips;
    }

    private static bool IsAcross(TextLine line, double gutter)
    {
        for (var i = 0; i < line.Words.Length; i++)
        {
            var box = line.Words[i].Box;
            if (box.Left < gutter - 1.5 && box.Right > gutter + 1.5) return true;
            if (i > 0 && line.Words[i - 1].Box.Right <= gutter + 1.5 && box.Left >= gutter - 1.5 && box.Left - line.Words[i - 1].Box.Right < 0.6 * line.Size) return true;
        }

        return false;
    }

    private static List<Band> Bands(List<Strip> strips)
    {
        var bands = new List<Band>();
        for (var i = 0; i < strips.Count;)
        {
            var end = i;
            var pairs = 0;
            while (end < strips.Count && strips[end].IsAcross == strips[i].IsAcross) pairs += strips[end++].IsPair ? 1 : 0;
            var isParted = !strips[i].IsAcross && pairs >= FewestPairsOfBand;
            var top = i == 0 ? double.NegativeInfinity : (strips[i - 1].Bottom + strips[i].Top) / 2;
            if (bands.Count > 0) bands[^1] = bands[^1] with { Bottom = top };
            if (bands.Count > 0 && bands[^1].IsParted == isParted) bands[^1] = bands[^1] with { Bottom = double.PositiveInfinity };
            else bands.Add(new Band(top, double.PositiveInfinity, isParted));
            i = end;
        }

        return bands;
    }

    private readonly record struct Strip(double Top, double Bottom, bool IsAcross, bool IsPair);

    private readonly record struct Band(double Top, double Bottom, bool IsParted);
}
