using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>A line of text cut at its wide gaps.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Pieces">Its pieces from left to right, at least one.</param>
internal sealed record TextRow(TextLine Line, ImmutableArray<TextLine> Pieces)
{
    /// <summary>A gap of this share of the size parts two columns; Chinese text has spaces of a character.</summary>
    private const double WideColumnGap = 1.6;

    private const double ColumnGap = 1.05;

    /// <summary>Between two figures a smaller gap does: only figures that group digits by spaces come close to it.</summary>
    private const double FigureGap = 0.55;

    /// <summary>Whether it has several pieces.</summary>
    public bool IsParted => Pieces.Length > 1;

    /// <summary>Where it begins, downwards.</summary>
    public double Top => Line.Box.Top;

    /// <summary>Where it ends, downwards.</summary>
    public double Bottom => Line.Box.Bottom;

    /// <summary>The row of a line.</summary>
    public static TextRow Of(TextLine line)
    {
        var pieces = ImmutableArray.CreateBuilder<TextLine>();
        var first = 0;
        for (var i = 1; i <= line.Words.Length; i++)
        {
            if (i < line.Words.Length && !IsColumnGap(line, i)) continue;
            pieces.Add(Cut(line, first, i));
            first = i;
        }

        return new TextRow(line, pieces.ToImmutable());
    }

    /// <summary>Some of the words of a line as a line of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">First word.</param>
    /// <param name="end">After the last word.</param>
    public static TextLine Cut(TextLine line, int first, int end)
    {
        if (first == 0 && end == line.Words.Length) return line;
        var from = line.Words[first].Start;
        var words = ImmutableArray.CreateBuilder<TextWord>(end - first);
        var box = line.Words[first].Box;
        for (var i = first; i < end; i++)
        {
            var word = line.Words[i];
            words.Add(new TextWord(word.Start - from, word.End - from, word.Box));
            box = box.Union(word.Box);
        }

        return new TextLine(line.Text[from..line.Words[end - 1].End], box, line.Size, line.IsBold, words.MoveToImmutable());
    }

    private static bool IsColumnGap(TextLine line, int word)
    {
        var gap = line.Words[word].Box.Left - line.Words[word - 1].Box.Right;
        var (before, after) = (line.Text[line.Words[word - 1].End - 1], line.Text[line.Words[word].Start]);
        if (before >= '\u2E80' || after >= '\u2E80') return gap >= WideColumnGap * line.Size;
        return gap >= line.Size * (IsFigureEnd(before) && IsFigureStart(after) && gap < ColumnGap * line.Size ? FigureGap : ColumnGap);
    }

    private static bool IsFigureEnd(char c) => char.IsAsciiDigit(c) || c is '%' or ')' or '-';

    private static bool IsFigureStart(char c) => char.IsAsciiDigit(c) || c is '(' or '-' or '$' or '+' or '.';
}
