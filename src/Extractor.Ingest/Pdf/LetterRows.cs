namespace Extractor.Ingest.Pdf;

/// <summary>Groups letters into lines. Pure and thread-safe.</summary>
internal static class LetterRows
{
    /// <summary>Lines of neighbouring cells may lie half a line apart, so a letter looks at the last few.</summary>
    private const int RowsInReach = 6;

    /// <summary>Small letters reach into a line of larger ones when they share this part of the height.</summary>
    private const double Shared = 0.5;

    /// <summary>A raised letter stands closer to the letter before it than this share of the size.</summary>
    private const double Beside = 0.5;

    /// <summary>The letters of each line, in no order; turned letters are left out.</summary>
    public static List<List<Glyph>> Of(IReadOnlyList<Glyph> glyphs)
    {
        var ordered = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (glyph.Turn == 0) ordered.Add(glyph);
        }

        GlyphOrder.SortDown(ordered);
        var rows = new List<LetterRow>();
        foreach (var glyph in ordered)
        {
            if (Row(rows, glyph) is { } row) row.Glyphs.Add(glyph);
            else rows.Add(new LetterRow(glyph));
        }

        Attach(rows);
        var found = new List<List<Glyph>>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Glyphs.Count > 0) found.Add(row.Glyphs);
        }

        return found;
    }

    private static LetterRow? Row(List<LetterRow> rows, Glyph glyph)
    {
        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - RowsInReach); i--)
        {
            if (rows[i].Takes(glyph)) return rows[i];
        }

        return null;
    }

    /// <summary>Puts small letters (raised figures, digits between Chinese text) into the line of larger ones they stand in; a single large letter goes to the line it begins.</summary>
    private static void Attach(List<LetterRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var larger = new List<LetterRow>();
            for (var k = Math.Max(0, i - RowsInReach); k < Math.Min(rows.Count, i + RowsInReach + 1); k++)
            {
                if (rows[k].Glyphs.Count > 0 && rows[i].Share(rows[k]) >= Shared) larger.Add(rows[k]);
            }

            if (larger.Count > 0) Attach(rows[i], larger);
        }
    }

    private static void Attach(LetterRow small, List<LetterRow> larger)
    {
        GlyphOrder.SortAcross(small.Glyphs);
        var letters = small.Glyphs.ToArray();
        small.Glyphs.Clear();
        for (var i = 0; i < letters.Length;)
        {
            var end = i + 1;
            while (end < letters.Length && letters[end].Box.Left - letters[end - 1].Box.Right <= Beside * small.Size) end++;
            var run = letters[i..end];
            var line = Best(small, run, larger);
            if (line.Glyphs.Count >= run.Length)
            {
                line.Glyphs.AddRange(run);
            }
            else
            {
                small.Glyphs.AddRange(run);
                small.Glyphs.AddRange(line.Glyphs);
                line.Glyphs.Clear();
            }

            i = end;
        }
    }

    private static LetterRow Best(LetterRow small, Glyph[] run, List<LetterRow> larger)
    {
        var best = larger[0];
        var most = double.MinValue;
        foreach (var row in larger)
        {
            var share = small.Share(row) + (row.Glyphs.Exists(g => IsBeside(run, g)) ? 1 : 0);
            if (share > most) (best, most) = (row, share);
        }

        return best;
    }

    private static bool IsBeside(Glyph[] run, Glyph glyph) =>
        Math.Abs(run[0].Box.Left - glyph.Box.Right) <= Beside * glyph.Size || Math.Abs(glyph.Box.Left - run[^1].Box.Right) <= Beside * glyph.Size;
}
