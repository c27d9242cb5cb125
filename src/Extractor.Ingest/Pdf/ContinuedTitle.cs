using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Tells the lines that are printed again where a table goes on: 续表, its title, its unit. Pure and thread-safe.</summary>
internal static partial class ContinuedTitle
{
    /// <summary>Most lines above a table that belong to it.</summary>
    public const int MostLines = 6;

    /// <summary>How many lines at the head of a page only repeat what stands above the table that goes on there; 0 where any line says more.</summary>
    /// <param name="above">The lines above the first part of the table.</param>
    /// <param name="page">The page.</param>
    public static int Lines(ImmutableArray<string> above, PageLayout page)
    {
        var known = above.Select(Plain).ToHashSet(StringComparer.Ordinal);
        var end = page.Items.FindIndex(i => i.Table is not null);
        if (end is <= 0 or > MostLines) return 0;
        var isContinued = false;
        for (var i = 0; i < end; i++)
        {
            var text = page.Items[i].Line!.Text;
            var plain = Plain(text);
            if (plain.Length > 0 && !known.Contains(plain)) return 0;
            isContinued |= Continued().IsMatch(text);
        }

        // A title printed again with its unit is that of the same table; one line alone may stand above two tables.
        return isContinued || end > 1 ? end : 0;
    }

    private static string Plain(string text) => Continued().Replace(Space().Replace(text, ""), "");

    [GeneratedRegex(@"[（(]续(?:表|\d)?[）)]|^续表\s*\d{0,2}|续表$|[-—]续$")]
    private static partial Regex Continued();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
