using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells a line of a table of contents: leaders, then a page number. Pure and thread-safe.</summary>
internal static partial class ContentsLine
{
    public static bool IsContents(string text) => Pattern().IsMatch(text);

    /// <summary>Whether a line holds leaders at all.</summary>
    public static bool HasLeaders(string text) => Leaders().IsMatch(text);

    /// <summary>A line of contents with a tab in the place of its leaders, as word processors keep it; any other line as it is.</summary>
    public static TextLine WithoutLeaders(TextLine line)
    {
        if (!IsContents(line.Text) || Leaders().Matches(line.Text) is not [.., var leaders]) return line;
        var title = line.Text[..leaders.Index].TrimEnd();
        var text = $"{title}\t{line.Text[(leaders.Index + leaders.Length)..]}";
        var words = ImmutableArray.CreateBuilder<TextWord>(line.Words.Length);
        foreach (var word in line.Words)
        {
            AddPart(line.Text, word, 0, title.Length, 0, words);
            AddPart(line.Text, word, leaders.Index + leaders.Length, line.Text.Length, text.Length - line.Text.Length, words);
        }

        return line with { Text = text, Words = words.ToImmutable() };
    }

    /// <summary>Adds what of a word lies in a stretch of the text, moved; its box shrinks by the widths of what is left out.</summary>
    private static void AddPart(string text, TextWord word, int from, int to, int shift, ImmutableArray<TextWord>.Builder words)
    {
        var (start, end) = (Math.Max(from, word.Start), Math.Min(to, word.End));
        if (start >= end) return;
        words.Add(new TextWord(start + shift, end + shift, LetterWidths.Part(text, word, start, end)));
    }

    [GeneratedRegex(@"(?:[.·…．]\s*){5,}")]
    private static partial Regex Leaders();

    [GeneratedRegex(@"(?:[.·…．]\s*){5,}[-—(（]?\s*\d{1,4}\s*[-—)）]?\s*$|-{6,}\s*\d{1,4}\s*$")]
    private static partial Regex Pattern();
}
