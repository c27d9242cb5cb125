namespace Extractor.Ingest.Html;

/// <summary>The characters check boxes are read as.</summary>
internal static class CheckBox
{
    /// <summary>A ticked box.</summary>
    public const string Ticked = "☑";

    /// <summary>An empty box.</summary>
    public const string Empty = "□";

    /// <summary>The character for one that may draw an empty box in another way.</summary>
    public static char Normalize(char c) => c is '☐' or '▢' ? '□' : c;

    /// <summary>What a letter set in one of the Wingdings fonts draws, where that is a box or a tick.</summary>
    /// <param name="letter">The letter, or its private-use twin U+F0xx.</param>
    /// <param name="secondFont">Whether the font is Wingdings 2.</param>
    public static char FromSymbolFont(char letter, bool secondFont)
    {
        var code = letter is >= '\uF000' and <= '\uF0FF' ? (char)(letter - 0xF000) : letter;
        return (secondFont, code) switch
        {
            (false, 'þ') or (true, 'R') => '☑',
            (false, 'ý') or (true, 'S' or 'Q' or 'T') => '☒',
            (false, '¨' or 'o' or 'q') or (true, '£' or '*') => '□',
            (false, 'ü') or (true, 'P') => '√',
            (false, 'û') or (true, 'O') => '×',
            _ => letter,
        };
    }
}
