using System.Collections.Immutable;
using System.Text;

namespace Extractor.Ingest.Pdf;

/// <summary>Puts letters into lines, and spaces between them where a reader sees gaps. Pure and thread-safe.</summary>
internal static class LineBuilder
{
    /// <summary>Gaps wider than this share of the size part numbers, which some producers set with stretched digits.</summary>
    private const double NumberGap = 0.26;

    /// <summary>Gaps wider than this share of the size part Latin words; type-setters squeeze their spaces.</summary>
    private const double WordGap = 0.16;

    /// <summary>Chinese text is set without spaces and stretched when justified: only a gap of about a character is one.</summary>
    private const double WideGap = 0.75;

    /// <summary>The lines of some letters from top to bottom, each from left to right; turned letters make lines of their own.</summary>
    public static List<TextLine> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        foreach (var row in LetterRows.Of(glyphs)) lines.Add(Line(row));
        lines.Sort((a, b) => a.Box.Top.CompareTo(b.Box.Top));
        lines.AddRange(TurnedLines(glyphs));
        return lines;
    }

    private static TextLine Line(List<Glyph> row)
    {
        GlyphOrder.SortAcross(row);
        var text = new StringBuilder(row.Count + 8);
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var start = 0;
        var box = row[0].Box;
        var wordBox = row[0].Box;
        for (var i = 0; i < row.Count; i++)
        {
            var glyph = row[i];
            if (i > 0 && IsGap(row[i - 1], glyph))
            {
                words.Add(new TextWord(start, text.Length, wordBox));
                text.Append(' ');
                start = text.Length;
                wordBox = glyph.Box;
            }

            text.Append(glyph.Text);
            wordBox = wordBox.Union(glyph.Box);
            box = box.Union(glyph.Box);
        }

        words.Add(new TextWord(start, text.Length, wordBox));
        return new TextLine(text.ToString(), box, Size(row), row.TrueForAll(g => g.IsBold), words.ToImmutable());
    }

    private static bool IsGap(Glyph left, Glyph right)
    {
        var gap = right.Box.Left - left.Box.Right;
        var size = Math.Min(left.Size, right.Size);
        if (left.IsWide || right.IsWide) return gap > size * WideGap;
        return gap > size * (char.IsLetter(left.Text[^1]) || char.IsLetter(right.Text[0]) ? WordGap : NumberGap);
    }

    /// <summary>Size of most letters; that of the Chinese ones where there are some, since figures between them may be set smaller.</summary>
    private static double Size(List<Glyph> row)
    {
        var first = row[0].Size;
        if (row.TrueForAll(g => g.Size == first)) return first;
        var wide = row.FindAll(g => g.IsWide);
        var sizes = (wide.Count > 1 ? wide : row).ConvertAll(g => g.Size);
        sizes.Sort();
        return sizes[sizes.Count / 2];
    }

    /// <summary>Text that reads upwards or downwards beside the lines (labels in narrow cells), one line a column of letters.</summary>
    private static IEnumerable<TextLine> TurnedLines(IReadOnlyList<Glyph> glyphs)
    {
        foreach (var turned in glyphs.Where(g => g.Turn != 0).GroupBy(g => g.Turn))
        {
            var column = new List<Glyph>();
            foreach (var glyph in turned.OrderBy(g => g.CentreX))
            {
                if (column.Count > 0 && Math.Abs(glyph.CentreX - column[0].CentreX) > glyph.Size * 0.6)
                {
                    yield return TurnedLine(column);
                    column = [];
                }

                column.Add(glyph);
            }

            yield return TurnedLine(column);
        }
    }

    private static TextLine TurnedLine(List<Glyph> column)
    {
        column.Sort((a, b) => a.Turn > 0 ? b.CentreY.CompareTo(a.CentreY) : a.CentreY.CompareTo(b.CentreY));
        var text = string.Concat(column.Select(g => g.Text));
        var box = column.Select(g => g.Box).Aggregate((a, b) => a.Union(b));
        return new TextLine(text, box, column[0].Size, false, [new TextWord(0, text.Length, box)]) { IsTurned = true };
    }
}
