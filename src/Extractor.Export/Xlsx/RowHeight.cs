using System.Collections.Immutable;

namespace Extractor.Export.Xlsx;

/// <summary>How high a row must be for its wrapped text. Spreadsheets fit rows themselves when a person types, but not all do when they open a file.</summary>
internal static class RowHeight
{
    private const double LineHeight = 14.5;
    private const double Padding = 3;
    private const int MostLines = 24;

    /// <summary>The height in points, or null where one line is enough.</summary>
    public static double? Of(IReadOnlyList<SheetCell> cells, ImmutableArray<double> widths)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { Style: CellStyle.Wrapped or CellStyle.Link or CellStyle.Writable, Text: { } text }) lines = Math.Max(lines, Lines(text, widths[i]));
        }

        return lines == 1 ? null : (Math.Min(lines, MostLines) * LineHeight) + Padding;
    }

    private static int Lines(string text, double width)
    {
        // A column's width counts digits; an ideograph takes two. Words are not broken, so a little room is kept.
        var room = Math.Max(2, width - 1);
        var lines = 1;
        var used = 0d;
        foreach (var letter in text)
        {
            var size = letter == '\n' ? room + 1 : letter < '\u2E80' ? 1 : 1.95;
            if (used + size > room)
            {
                lines++;
                used = 0;
            }

            if (letter != '\n') used += size;
        }

        return lines;
    }
}
