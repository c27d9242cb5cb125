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

    /// <summary>Half of what a level line takes of the height.</summary>
    private const double RuleHeight = 0.25;

    /// <summary>The parts in the order of reading; one for a page without columns.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="glyphs">Letters outside the ruled tables.</param>
    /// <param name="tables">The ruled tables; none is cut.</param>
    /// <param name="levels">Level lines outside the tables; no column of prose reaches across one.</param>
    public static List<PageRegion> Split(PageFrame frame, List<Glyph> glyphs, IReadOnlyList<PageTable> tables, IReadOnlyList<Rule> levels)
    {
        List<Area> barriers = [.. tables.Select(t => t.Box), .. levels.Select(l => new Area(l.From, l.At - RuleHeight, l.To, l.At + RuleHeight))];
        return Split(new Area(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity), glyphs, frame.Width, barriers, MostSplits);
    }

    private static List<PageRegion> Split(Area box, List<Glyph> glyphs, double width, List<Area> barriers, int splits)
    {
        var whole = new PageRegion(box, LineBuilder.Lines(glyphs));
        if (splits == 0) return [whole];
        var rows = new List<TextRow>(whole.Lines.Count);
        foreach (var line in whole.Lines)
        {
            if (!line.IsTurned) rows.Add(TextRow.Of(line));
        }

        if ((Gutter(rows, width) ?? ProseGutter.Find(rows.ConvertAll(r => r.Line))) is not { } gutter) return [whole];
        var bands = Bands(Strips(rows, barriers, box, gutter));
        if (!bands.Exists(b => b.IsParted)) return [whole];
        var found = new List<PageRegion>();
        foreach (var band in bands)
        {
            var part = box with { Top = Math.Max(box.Top, band.Top), Bottom = Math.Min(box.Bottom, band.Bottom) };
            if (band.IsParted)
            {
                found.AddRange(Split(part with { Right = gutter }, Cut(glyphs, part with { Right = gutter }), width, barriers, splits - 1));
                found.AddRange(Split(part with { Left = gutter }, Cut(glyphs, part with { Left = gutter }), width, barriers, splits - 1));
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

    private static List<Strip> Strips(List<TextRow> rows, List<Area> barriers, Area region, double gutter)
    {
        var strips = new List<Strip>();
        foreach (var row in rows)
        {
            var (left, right) = ProseGutter.Letters(row.Line, gutter);
            var isAcross = IsAcross(row.Line, gutter);
            var isCaption = isAcross ? TableCaption.Is(row.Line.Text) : IsLoneCaption(rows, row, right);
            strips.Add(new Strip(row.Top, row.Bottom, isCaption || isAcross, ProseGutter.IsLong(left), ProseGutter.IsLong(right)) { IsCaption = isCaption });
        }

        foreach (var barrier in barriers)
        {
            if (barrier.Left < gutter - 4 && barrier.Right > gutter + 4 && barrier.Left >= region.Left - 4 && barrier.Right <= region.Right + 4) strips.Add(new Strip(barrier.Top, barrier.Bottom, true, false, false));
        }

        strips.Sort((a, b) => a.Top.CompareTo(b.Top));
        return strips;
    }

    /// <summary>Whether a line announces a table and nothing stands beside it: what follows are the columns of that table.</summary>
    private static bool IsLoneCaption(List<TextRow> rows, TextRow row, int lettersOnRight) =>
        lettersOnRight == 0 && TableCaption.Is(row.Line.Text) && rows.TrueForAll(r => ReferenceEquals(r, row) || r.Bottom <= row.Top + 2 || r.Top >= row.Bottom - 2);

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
            int left = 0, right = 0;
            for (; end < strips.Count && strips[end].IsAcross == strips[i].IsAcross; end++) (left, right) = (left + (strips[end].IsLongLeft ? 1 : 0), right + (strips[end].IsLongRight ? 1 : 0));
            var isParted = !strips[i].IsAcross && Math.Min(left, right) >= FewestPairsOfBand && !(i > 0 && strips[i - 1].IsCaption);
            var top = i == 0 ? double.NegativeInfinity : (strips[i - 1].Bottom + strips[i].Top) / 2;
            if (bands.Count > 0) bands[^1] = bands[^1] with { Bottom = top };
            if (bands.Count > 0 && bands[^1].IsParted == isParted) bands[^1] = bands[^1] with { Bottom = double.PositiveInfinity };
            else bands.Add(new Band(top, double.PositiveInfinity, isParted));
            i = end;
        }

        return bands;
    }

    private readonly record struct Strip(double Top, double Bottom, bool IsAcross, bool IsLongLeft, bool IsLongRight)
    {
        public bool IsCaption { get; init; }
    }

    private readonly record struct Band(double Top, double Bottom, bool IsParted);
}
