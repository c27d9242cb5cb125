namespace Extractor.Ingest.Pdf;

/// <summary>Tells whether a line ended because what follows did not fit. Pure and thread-safe.</summary>
internal static class LineEnd
{
    /// <summary>A line that leaves less room than this many letters is full in any case: justified text and hanging marks are not exact.</summary>
    private const double Tolerance = 2.2;

    /// <summary>Hanging marks of other lines reach beyond the edge.</summary>
    private const double Slack = 1;

    private const double HalfWidth = 0.55;

    private const string Closing = "，。；：、！？）】》」』〕］｝”’％%)]},.;:!?";
    private const string Opening = "（【《「『〔［｛“‘([{";

    /// <summary>Whether the first signs of the next line, which may not be parted, would not have fitted into the room that a line leaves.</summary>
    /// <param name="room">The room, in points.</param>
    /// <param name="before">The line.</param>
    /// <param name="next">The line after it.</param>
    public static bool IsFull(double room, TextLine before, TextLine next) => room < Tolerance * before.Size || (!EndsSentence(before.Text) && room < (FirstUnit(next.Text) + Slack) * before.Size);

    /// <summary>Whether a text ends as sentences and headings with a colon do.</summary>
    public static bool EndsSentence(string text) => text.Length > 0 && "。！？；：.!?".Contains(text[^1], StringComparison.Ordinal);

    /// <summary>Width in letters of what stands before the first place where a line may end.</summary>
    private static double FirstUnit(string text)
    {
        var width = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            width += text[i] >= '\u2E80' || Opening.Contains(text[i], StringComparison.Ordinal) || Closing.Contains(text[i], StringComparison.Ordinal) && !char.IsAscii(text[i]) ? 1 : HalfWidth;
            if (i + 1 < text.Length && MayEnd(text[i], text[i + 1])) break;
        }

        return width;
    }

    private static bool MayEnd(char before, char after) =>
        before == ' ' || after == ' ' || (!Closing.Contains(after, StringComparison.Ordinal) && !Opening.Contains(before, StringComparison.Ordinal) && !(char.IsAscii(before) && char.IsAscii(after)));
}
