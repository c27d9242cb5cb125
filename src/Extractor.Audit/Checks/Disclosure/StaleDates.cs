using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Reporting dates of final accounts that are not the end of their year: 截至2021年12月31日，共有车辆…. Pure and thread-safe.</summary>
internal static partial class StaleDates
{
    /// <summary>The dates in reading order.</summary>
    public static IEnumerable<StaleYear> Find(Report report, int own)
    {
        if (report.Kind != ReportKind.FinalAccounts) yield break;
        foreach (var passage in report.Narrative.Passages)
        {
            var dates = YearEnd().Matches(passage.Text).Select(m => (Match: m, Year: int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))).ToList();

            // A paragraph that gives the own year's end too compares the two.
            if (dates.Count == 0 || dates.Exists(d => d.Year == own)) continue;
            foreach (var (match, year) in dates.Where(d => d.Year < own))
                yield return new StaleYear(passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length)), year, 0.8m);
        }
    }

    [GeneratedRegex(@"截[至止]到?\s*(?<year>20\d{2})\s*年\s*(?:12\s*月\s*(?:31\s*日|底)|年?[末底])[^。；;]{0,30}(?:车辆|国有资产|固定资产|资产总额|资产总计|编制|实有人员|在职人员|公务用车)")]
    private static partial Regex YearEnd();
}
