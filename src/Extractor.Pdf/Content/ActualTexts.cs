using System.Globalization;

namespace Extractor.Pdf.Content;

/// <summary>Puts the text a file gives in place of what the glyphs say.</summary>
internal static class ActualTexts
{
    /// <summary>Replaces the text of the letters from an index on: letter by letter where the numbers agree, else spread over their line.</summary>
    public static void Replace(LetterList letters, int first, string text)
    {
        var count = letters.Count - first;
        if (count == 0) return;
        // Soft hyphens and zero-width signs have no place on the page.
        var plain = text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        if (plain.Length == 0)
        {
            // A dash at the end of a line that the file says is no character.
            letters.CutTo(first);
            return;
        }

        var elements = StringInfo.ParseCombiningCharacters(plain);
        if (elements.Length == count)
        {
            for (var i = 0; i < count; i++) letters[first + i] = With(letters[first + i], Element(plain, elements, i));
            return;
        }

        if (!IsOneLine(letters, first)) return;
        Spread(letters, first, plain, elements);
    }

    private static void Spread(LetterList letters, int first, string text, int[] elements)
    {
        PdfLetter begin = letters[first], end = letters[letters.Count - 1];
        var index = begin.Index;
        var box = begin.Box.Union(end.Box);
        letters.CutTo(first);
        for (var i = 0; i < elements.Length; i++)
        {
            double from = i / (double)elements.Length, to = (i + 1) / (double)elements.Length;
            var across = Math.Abs(begin.Origin.X - end.End.X) >= Math.Abs(begin.Origin.Y - end.End.Y);
            letters.Add(With(begin, Element(text, elements, i)) with
            {
                Index = index + i,
                Origin = Between(begin.Origin, end.End, from),
                End = Between(begin.Origin, end.End, to),
                Box = across
                    ? box with { Left = Mix(begin.Origin.X, end.End.X, from, to, lower: true), Right = Mix(begin.Origin.X, end.End.X, from, to, lower: false) }
                    : box with { Top = Mix(begin.Origin.Y, end.End.Y, from, to, lower: true), Bottom = Mix(begin.Origin.Y, end.End.Y, from, to, lower: false) },
            });
        }
    }

    private static bool IsOneLine(LetterList letters, int first)
    {
        var begin = letters[first];
        var (x, y) = (begin.End.X - begin.Origin.X, begin.End.Y - begin.Origin.Y);
        var length = Math.Max(1e-9, Math.Sqrt((x * x) + (y * y)));
        for (var i = first + 1; i < letters.Count; i++)
        {
            var aside = ((letters[i].Origin.X - begin.Origin.X) * y) - ((letters[i].Origin.Y - begin.Origin.Y) * x);
            if (Math.Abs(aside) / length > begin.FontSize / 2) return false;
        }

        return true;
    }

    private static PdfLetter With(in PdfLetter letter, string text) => letter with { Text = text, Traits = letter.Traits | PdfLetterTraits.ActualText };

    private static string Element(string text, int[] starts, int index) =>
        text[starts[index]..(index + 1 < starts.Length ? starts[index + 1] : text.Length)];

    private static PdfPoint Between(PdfPoint a, PdfPoint b, double share) => new(a.X + (share * (b.X - a.X)), a.Y + (share * (b.Y - a.Y)));

    private static double Mix(double a, double b, double from, double to, bool lower)
    {
        double one = a + (from * (b - a)), two = a + (to * (b - a));
        return lower ? Math.Min(one, two) : Math.Max(one, two);
    }
}
