using System.Text.RegularExpressions;

namespace Extractor.Ingest.Word;

/// <summary>What the names of built-in styles mean, in the languages Office and WPS write them.</summary>
internal static partial class StyleNames
{
    /// <summary>The level of a heading style, or null where the name is no heading's. A document's title counts as level 1.</summary>
    public static int? HeadingLevel(string name)
    {
        var match = Heading().Match(name);
        if (match.Success) return match.Groups["level"].ValueSpan[0] - '0';
        return Title().IsMatch(name) ? 1 : null;
    }

    /// <summary>Whether the name is of a line, or of the heading, of a table of contents or of figures.</summary>
    public static bool IsContents(string name) => Contents().IsMatch(name);

    [GeneratedRegex(@"^(heading|标题|標題)\s*(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(title|标题|標題)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^((toc|目录|目錄)\s*([1-9]|heading|标题|標題)|table of figures|图表目录|圖表目錄)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contents();
}
