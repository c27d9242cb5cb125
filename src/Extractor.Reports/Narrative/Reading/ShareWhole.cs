using System.Text.RegularExpressions;

namespace Extractor.Reports.Narrative.Reading;

/// <summary>The whole of a share as named between 占 and the rate.</summary>
internal static partial class ShareWhole
{
    /// <summary>The name without the words around it: 本年支出合计 of 占本年支出合计的比重为.</summary>
    public static string Clean(string words) => Tail().Replace(Tail().Replace(words, ""), "");

    [GeneratedRegex("(?:的?(?:比重|比例|比率|份额|百分比)?(?:约|达到|达|为|是)?|的)$")]
    private static partial Regex Tail();
}
