namespace Extractor.Ingest.Pdf;

/// <summary>Widths of letters where only the width of their word is kept: a Chinese letter is as wide as two others. Pure and thread-safe.</summary>
internal static class LetterWidths
{
    /// <summary>The width of some letters, in Chinese ones.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var letter in text) width += IsWide(letter) ? 1 : 0.5;
        return width;
    }

    /// <summary>The box of some letters of a word.</summary>
    /// <param name="text">The text of the word's line.</param>
    /// <param name="word">The word.</param>
    /// <param name="start">The first letter, in the text.</param>
    /// <param name="end">After the last one.</param>
    public static Area Part(string text, TextWord word, int start, int end)
    {
        var scale = word.Box.Width / Of(text.AsSpan(word.Start..word.End));
        var left = word.Box.Left + (Of(text.AsSpan(word.Start..start)) * scale);
        return word.Box with { Left = left, Right = left + (Of(text.AsSpan(start..end)) * scale) };
    }

    /// <summary>Where the run of letters of one width that begins at a position ends.</summary>
    public static int RunEnd(string text, int start, int end)
    {
        var at = start + 1;
        while (at < end && IsWide(text[at]) == IsWide(text[start])) at++;
        return at;
    }

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
