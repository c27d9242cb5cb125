using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells lines that announce a table by its number. Pure and thread-safe.</summary>
internal static partial class TableCaption
{
    /// <summary>Whether a line begins as a caption does: Table 3, TABLE IV, Tabelle 2.</summary>
    public static bool Is(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^(?:table|tableau|tabelle|tabla)\s+(?:\d|[A-Z]\b|[IVX]+\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
