using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells a line of a table of contents: leaders, then a page number. Pure and thread-safe.</summary>
internal static partial class ContentsLine
{
    public static bool IsContents(string text) => Pattern().IsMatch(text);

    /// <summary>Whether a line holds leaders at all.</summary>
    public static bool HasLeaders(string text) => Leaders().IsMatch(text);

    [GeneratedRegex(@"(?:[.·…．]\s*){5,}")]
    private static partial Regex Leaders();

    [GeneratedRegex(@"(?:[.·…．]\s*){5,}[-—(（]?\s*\d{1,4}\s*[-—)）]?\s*$|-{6,}\s*\d{1,4}\s*$")]
    private static partial Regex Pattern();
}
