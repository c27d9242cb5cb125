using Extractor.Pdf;

namespace Extractor.Ingest.Pdf;

/// <summary>Picks the letters a reader sees: no clipped ones, no second print of fake bold, and the hidden layer only where it is all there is. Pure and thread-safe.</summary>
internal static class PageGlyphs
{
    /// <summary>The frame most letters read along.</summary>
    public static PageFrame Frame(PdfPage page)
    {
        int along = 0, up = 0, down = 0, over = 0;
        foreach (var letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text)) continue;
            switch (TurnOf(letter.Angle))
            {
                case 1: up++; break;
                case -1: down++; break;
                case 2: over++; break;
                default: along++; break;
            }
        }

        var most = Math.Max(Math.Max(up, down), over);
        var turn = most <= along ? 0 : most == up ? 1 : most == down ? -1 : 2;
        return new PageFrame(page.Number, turn, page.Width, page.Height);
    }

    /// <summary>The visible letters in reading coordinates, in the file's order; white space left out.</summary>
    public static List<Glyph> Read(PdfPage page, PageFrame frame)
    {
        var takeInvisible = IsHiddenLayer(page);
        var glyphs = new List<Glyph>(page.Letters.Length);
        var prints = new PrintedTwice(page.Letters.Length);
        foreach (var letter in page.Letters)
        {
            if (letter.IsClippedOut || letter.IsInvisible != takeInvisible || string.IsNullOrWhiteSpace(letter.Text)) continue;
            var box = frame.ToReading(letter.Box);
            if (!box.IsReal) continue;
            var size = Math.Max(1, letter.FontSize);
            if (prints.IsRepeat(letter.Text, box, size)) continue;
            glyphs.Add(new Glyph(PictorialLetters.Read(letter), box, frame.ToReading(letter.Origin).Y, size, letter.Font.IsBold, Relative(TurnOf(letter.Angle), frame.Turn)));
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

    private static int TurnOf(double angle) => angle switch
    {
        > 45 and < 135 => 1,
        < -45 and > -135 => -1,
        >= 135 or <= -135 => 2,
        _ => 0,
    };

    /// <summary>The turn of a letter on a turned page; what stands on its head there is read as it comes.</summary>
    private static int Relative(int letter, int page) => (letter - page) switch
    {
        1 or -3 => 1,
        -1 or 3 => -1,
        _ => 0,
    };
}
