using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A stated number of things that are then listed, and are not that many: 内设3个股室，分别为….</summary>
public sealed partial class CountList : Check
{
    private const string Numerals = "一二三四五六七八九十";

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS219", "count-list", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (Match match in Announced().Matches(passage.Text))
            {
                if (NumberOf(match.Groups["count"].Value) is not { } stated || stated is < 2 or > 40) continue;
                var (fewest, most) = Items(match.Groups["list"].Value);
                if (most < 2 || (stated >= fewest && stated <= most)) continue;
                var place = passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length));
                yield return new Observation(place, [match.Groups["what"].Value], [("stated", match.Groups["count"].Value), ("what", match.Groups["what"].Value), ("listed", fewest.ToString(CultureInfo.InvariantCulture))]) { Confidence = 0.7m };
            }
        }
    }

    // Brackets and quotation marks hold names; 和 and 及 may join two items or stand inside one.
    private static (int Fewest, int Most) Items(string list)
    {
        var (depth, items, joints) = (0, 1, 0);
        foreach (var c in list)
        {
            if (c is '（' or '(' or '“' or '《') depth++;
            else if (c is '）' or ')' or '”' or '》') depth--;
            else if (depth == 0 && c is '、' or '，' or ',' or '；' or ';') items++;
            else if (depth == 0 && c is '和' or '及' or '与') joints++;
        }

        return (items, items + joints);
    }

    private static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        return text.Length == 1 && Numerals.Contains(text[0], StringComparison.Ordinal) ? Numerals.IndexOf(text[0], StringComparison.Ordinal) + 1 : null;
    }

    [GeneratedRegex(@"(?:内设|下设|设有|设立|所属|下属|辖|包括|共有)(?:机构)?\s*(?<count>\d{1,2}|[二三四五六七八九十])\s*个\s*(?<what>[\u4e00-\u9fff（）()]{2,14}?)\s*(?:[，,]\s*(?:分别)(?:为|是)|[：:]|[，,]\s*即)\s*[：:]?\s*(?<list>[^。；;：:\n]{4,400}?)(?=[。；;\n]|$)")]
    private static partial Regex Announced();
}
