namespace Extractor.Ingest.Text;

/// <summary>A line of a plain text, cleaned of marks.</summary>
/// <param name="Number">Its number in the file, from 1; the pieces of a line cut at <c>&lt;p&gt;</c> share one.</param>
/// <param name="Text">Its text; white space at the beginning and tabs are kept.</param>
internal readonly record struct TextLine(int Number, string Text)
{
    /// <summary>Stands for a line break inside a cell.</summary>
    public const char Break = '\u2028';

    /// <summary>Whether nothing visible stands in it. A line of tabs is a row of empty cells, not blank.</summary>
    public bool IsBlank => Text.AsSpan().IndexOfAnyExcept(" \u00A0\u3000\u200B\uFEFF") < 0;

    /// <summary>Whether it begins with a tab.</summary>
    public bool IsIndented => Text.StartsWith('\t');

    /// <summary>Whether tabs stand between or behind its texts, so that it is a row of cells.</summary>
    public bool IsTabRow => Text.AsSpan().TrimStart("\t ").Contains('\t') && !TextLabel.IsFollowedByOnlyTab(Text);

    /// <summary>Its cells, split at tabs.</summary>
    public string[] Cells() => Array.ConvertAll(Text.Split('\t'), Clean);

    /// <summary>A cell's text: ends trimmed, runs of spaces as one, marked breaks as line breaks, no empty lines.</summary>
    public static string Clean(string cell) => string.Join('\n', cell.Split(Break, '\n').Select(OneSpaced).Where(l => l.Length > 0));

    private static string OneSpaced(string line) => string.Join(' ', line.Split([' ', '\u3000', '\u00A0', '\u200B'], StringSplitOptions.RemoveEmptyEntries));
}
