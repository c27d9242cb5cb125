using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Picks the letters a reader sees: no clipped ones, no second print of fake bold, and the hidden layer only where it is all there is. Pure and thread-safe.</summary>
internal static class PageGlyphs
{
    /// <summary>The frame most letters read along.</summary>
    public static PageFrame Frame(PdfPage page)
    {
        int along = 0, up = 0, down = 0;
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text)) continue;
            switch (TurnOf(letter.Angle))
            {
                case 1: up++; break;
                case -1: down++; break;
                default: along++; break;
            }
        }

        var turn = up > along && up > down ? 1 : down > along ? -1 : 0;
        return new PageFrame(page.Number, turn, page.Width, page.Height);
    }

    /// <summary>The visible letters in reading coordinates, in the file's order; white space left out.</summary>
    public static List<Glyph> Read(PdfPage page, PageFrame frame)
    {
        var takeInvisible = IsHiddenLayer(page);
        var glyphs = new List<Glyph>(page.Letters.Length);
        var seen = new Dictionary<(string Text, int X, int Y), int>();
        foreach (var letter in page.Letters)
        {
            if (letter.IsClippedOut || letter.IsInvisible != takeInvisible || string.IsNullOrWhiteSpace(letter.Text)) continue;
            var box = frame.ToReading(letter.Box);
            if (box.Width <= 0 && box.Height <= 0) continue;
            var size = Math.Max(1, letter.FontSize);

            // Fake bold prints a letter twice, a hair apart: the same text within a fifth of its size counts once.
            var cell = size / 5;
            var key = (letter.Text, (int)Math.Round(box.Left / cell), (int)Math.Round(box.Top / cell));
            if (IsRepeat(seen, key)) continue;
            seen[key] = glyphs.Count;
            glyphs.Add(new Glyph(letter.Text.Trim(), box, frame.ToReading(letter.Origin).Y, size, letter.Font.IsBold, TurnOf(letter.Angle) - frame.Turn));
        }

        return glyphs;
    }

    /// <summary>Whether the only text is drawn in no colour: what OCR put under a scan.</summary>
    public static bool IsHiddenLayer(PdfPage page)
    {
        int hidden = 0, all = 0;
        foreach (var letter in page.Letters)
        {
            if (letter.IsClippedOut || string.IsNullOrWhiteSpace(letter.Text)) continue;
            all++;
            if (letter.IsInvisible) hidden++;
        }

        return all > 0 && hidden * 10 >= all * 9;
    }

    private static bool IsRepeat(Dictionary<(string Text, int X, int Y), int> seen, (string Text, int X, int Y) key)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.ContainsKey((key.Text, key.X + dx, key.Y + dy))) return true;
            }
        }

        return false;
    }

    private static int TurnOf(double angle) => angle switch
    {
        > 45 and < 135 => 1,
        < -45 and > -135 => -1,
        _ => 0,
    };
}
