using System.Collections.Immutable;
using Extractor.Core.Places;

namespace Extractor.Ingest.Pdf;

/// <summary>The text of a cell: wrapped lines joined, lines that end early kept apart. Pure and thread-safe.</summary>
internal static class CellText
{
    /// <summary>A line that leaves less than this many letters of room was broken because the cell ended.</summary>
    private const double RoomInLetters = 1.9;

    /// <summary>Space on both sides of a text in points: twice 0.19 cm by default, and a little.</summary>
    private const double UsualPadding = 12.5;

    /// <summary>The text and the places of its words.</summary>
    /// <param name="parts">Parts of the cell in order, one a page.</param>
    public static (string Text, ImmutableArray<PageSegment> Segments) Read(IEnumerable<(PageFrame Frame, PageCell Cell)> parts)
    {
        var join = new TextJoin();
        TextLine? before = null;
        foreach (var (frame, cell) in parts)
        {
            foreach (var line in cell.Lines)
            {
                join.Add(line, frame, before is null ? "" : Joint(before, line, cell));
                before = line;
            }
        }

        return (join.Text, join.Segments);
    }

    /// <summary>Whether a line was broken because the next word did not fit.</summary>
    public static bool IsFull(TextLine before, TextLine line, PageCell cell) => before.Box.Width >= cell.Width - (RoomInLetters * Math.Max(before.Size, FirstWord(line)));

    /// <summary>Whether the next word would not have fitted beside the usual space between text and lines; more lenient in small print than <see cref="IsFull"/>.</summary>
    public static bool HadNoRoom(TextLine before, TextLine line, PageCell cell) =>
        cell.Width - before.Box.Width < UsualPadding + (char.IsAscii(line.Text[0]) ? line.Words[0].Box.Width : Math.Max(before.Size, line.Size));

    private static string Joint(TextLine before, TextLine line, PageCell cell)
    {
        if (IsFull(before, line, cell) || cell.Lines.All(l => l.Text.Length <= 1)) return TextJoin.Joint(before.Text, line.Text);

        // A short line in the middle of a label is broken by hand for looks; between figures or after a full stop it ends an entry.
        return IsFigure(before.Text[^1]) && IsFigure(line.Text[0]) || "。；;：:".Contains(before.Text[^1], StringComparison.Ordinal) ? "\n" : TextJoin.Joint(before.Text, line.Text);
    }

    /// <summary>Latin words and numbers wrap whole: a line may end early by the width of the next word.</summary>
    private static double FirstWord(TextLine line) => char.IsAscii(line.Text[0]) ? line.Words[0].Box.Width / RoomInLetters : 0;

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is '%' or '.' or ',';
}
