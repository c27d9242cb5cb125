using System.Collections.Immutable;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Annotate.Pdf;

/// <summary>
/// Finds the letters of a quote on its page. A finding's place is one box, taken over all lines of the quote and within a line by the share of characters:
/// a highlight of that box would cover what is not meant. Pure and thread-safe.
/// </summary>
internal static class QuoteFinder
{
    /// <summary>How far a quote may begin or end beside its place, in sizes of its letters.</summary>
    private const double Margin = 3;

    /// <summary>One box for each line of the quote, top to bottom; empty where the letters are not found, as where the reader changed them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="place">The finding's place.</param>
    /// <param name="quote">What is quoted there; white space does not count.</param>
    public static ImmutableArray<PdfBox> Find(PdfPage page, PdfBox place, string quote)
    {
        var wanted = string.Concat(quote.Where(c => !char.IsWhiteSpace(c)));
        if (wanted.Length == 0) return [];

        // Within a table the next column begins nearer than the margin: then the place alone is looked at.
        return Search(page, place, Margin, wanted) is { IsEmpty: false } found ? found : Search(page, place, 0.5, wanted);
    }

    private static ImmutableArray<PdfBox> Search(PdfPage page, PdfBox place, double margin, string wanted)
    {
        var lines = Lines(page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Text) && !l.IsAnnotation && !l.IsClippedOut && IsIn(l, place, margin)));
        var text = new StringBuilder();
        var letters = new List<(PdfBox Box, int Line, int Start)>();
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var letter in lines[line])
            {
                letters.Add((letter.Box, line, text.Length));
                text.Append(letter.Text.Where(c => !char.IsWhiteSpace(c)).ToArray());
            }
        }

        var all = text.ToString();
        var best = ImmutableArray<PdfBox>.Empty;
        for (var at = all.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = all.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            ImmutableArray<PdfBox> found = [.. letters.Where(l => l.Start >= at && l.Start < end).GroupBy(l => l.Line, l => l.Box).Select(Around)];
            if (best.IsEmpty || Distance(found, place) < Distance(best, place)) best = found;
        }

        return best;
    }

    private static bool IsIn(PdfLetter letter, PdfBox place, double margin)
    {
        var middle = letter.Box.Centre;
        var beside = margin * letter.FontSize;
        return middle.Y >= place.Top && middle.Y <= place.Bottom && middle.X >= place.Left - beside && middle.X <= place.Right + beside;
    }

    /// <summary>Letters by lines, each read from left to right; what is printed twice at one place, to look bold, counts once.</summary>
    private static List<List<PdfLetter>> Lines(IEnumerable<PdfLetter> letters)
    {
        var lines = new List<List<PdfLetter>>();
        foreach (var letter in letters.OrderBy(l => l.Box.Centre.Y))
        {
            if (lines.Count == 0 || letter.Box.Centre.Y - lines[^1][0].Box.Centre.Y > letter.FontSize / 2) lines.Add([]);
            lines[^1].Add(letter);
        }

        foreach (var line in lines)
        {
            line.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
            for (var i = line.Count - 1; i > 0; i--)
            {
                if (line[i].Text == line[i - 1].Text && line[i].Box.Left - line[i - 1].Box.Left < line[i].FontSize / 8) line.RemoveAt(i);
            }
        }

        return lines;
    }

    private static PdfBox Around(IEnumerable<PdfBox> boxes) => boxes.Aggregate((a, b) => a.Union(b));

    private static double Distance(ImmutableArray<PdfBox> boxes, PdfBox place)
    {
        var (a, b) = (Around(boxes).Centre, place.Centre);
        return Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);
    }
}
