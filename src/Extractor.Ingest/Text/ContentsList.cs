using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Text;

/// <summary>Tells the lines of a table of contents.</summary>
internal static partial class ContentsList
{
    private const int LongestLine = 60;
    private const int LongestLeader = 300;

    /// <summary>Whether the line leads to a page number by dots: <c>一、概况.....⇥4</c>.</summary>
    public static bool HasLeader(string line) => line.Length <= LongestLeader && Leader().IsMatch(line);

    /// <summary>The index after the contents that begin at line <paramref name="start"/> with 目录; <paramref name="start"/> where none do.</summary>
    /// <remarks>A line belongs to them when it ends in a page number or stands again further on, as a heading.</remarks>
    public static int EndOf(ImmutableArray<TextLine> lines, int start, IReadOnlyDictionary<string, int> lastPlaces)
    {
        if (Squeeze(lines[start].Text) is not ("目录" or "目次")) return start;
        var end = start + 1;
        for (var at = end; at < lines.Length; at++)
        {
            if (lines[at].IsBlank) continue;
            if (!IsEntry(lines[at], at, lastPlaces)) break;
            end = at + 1;
        }

        return end;
    }

    /// <summary>For every line without white space and heading marks, the index of the last line that reads so.</summary>
    public static Dictionary<string, int> LastPlaces(ImmutableArray<TextLine> lines)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Text.Length <= LongestLine) places[Squeeze(lines[i].Text)] = i;
        }

        return places;
    }

    private static bool IsEntry(TextLine line, int at, IReadOnlyDictionary<string, int> lastPlaces) =>
        HasLeader(line.Text) || (line.Text.Length <= LongestLeader && PageBehindTab().IsMatch(line.Text))
        || (line.Text.Length <= LongestLine && lastPlaces.TryGetValue(Squeeze(line.Text), out var last) && last > at);

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '#'));

    [GeneratedRegex(@"\S\s*[.．…·•]{3,}[\s.．…·•]*\d{0,4}\s*$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\s*\S.*\t\s*\d{1,4}\s*$")]
    private static partial Regex PageBehindTab();
}
