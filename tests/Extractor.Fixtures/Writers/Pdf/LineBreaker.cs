using System.Collections.Immutable;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>Breaks text into lines as word processors do: figures stay whole, no line begins with a closing mark.</summary>
internal static class LineBreaker
{
    private const string Closing = "，。；：、！？）”》%％";
    private const string Opening = "（“《";

    /// <summary>The lines, at least one.</summary>
    /// <param name="style">How it is printed.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">Room in ems.</param>
    /// <param name="indent">Room in ems that the first line leaves free.</param>
    public static ImmutableArray<string> Break(PrintStyle style, string text, double width, double indent = 0)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var room = width - indent;
        var first = 0;
        while (first < text.Length)
        {
            var end = Fit(style, text, first, room);
            lines.Add(text[first..end].TrimEnd());
            first = end;
            room = width;
        }

        if (lines.Count == 0) lines.Add("");
        return lines.ToImmutable();
    }

    private static int Fit(PrintStyle style, string text, int first, double room)
    {
        var end = first;
        var used = 0.0;
        while (end < text.Length)
        {
            used += style.Width(text[end].ToString());
            if (used > room + 0.001) break;
            end++;
        }

        if (end == text.Length) return end;
        var at = end;
        while (at > first + 1 && !MayBreak(text[at - 1], text[at])) at--;
        return at > first + 1 || MayBreak(text[at - 1], text[at]) ? Math.Max(at, first + 1) : Math.Max(end, first + 1);
    }

    private static bool MayBreak(char before, char after) =>
        !Closing.Contains(after, StringComparison.Ordinal) && !Opening.Contains(before, StringComparison.Ordinal) && !(char.IsAscii(before) && char.IsAscii(after) && before != ' ');
}
