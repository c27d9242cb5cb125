using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Titles that name another year than most titles of their kind. Pure and thread-safe.</summary>
internal static partial class StaleTitles
{
    private const int LongestTitle = 50;

    /// <summary>Fewest titles of the report's own year that make another one an exception.</summary>
    private const int FewestOwn = 2;

    /// <summary>The titles in reading order.</summary>
    public static IEnumerable<StaleYear> Find(Report report, int own)
    {
        var pattern = report.Kind switch
        {
            ReportKind.FinalAccounts => Accounts(),
            ReportKind.SelfEvaluationForm or ReportKind.SelfEvaluationReport => Evaluation(),
            _ => null,
        };
        if (pattern is null) yield break;
        var titles = report.Narrative.Passages.Where(p => p.Text.Length <= LongestTitle).Select(p => (Passage: p, Match: pattern.Match(p.Text))).Where(t => t.Match.Success)
            .Select(t => (t.Passage, t.Match, Year: int.Parse(t.Match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))).ToList();
        var stale = titles.Where(t => t.Year < own).ToList();
        var ownTitles = titles.Count(t => t.Year == own);
        if (ownTitles < FewestOwn || stale.Count * 2 > ownTitles) yield break;
        foreach (var (passage, match, year) in stale)
            yield return new StaleYear(passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length)), year, 0.8m);
    }

    [GeneratedRegex(@"(?<year>20\d{2})\s*年度?(?!度?(?:预算|工作))[^，。；;：:至\-—~与比较对]{0,36}决算(?:公开|报告|报表|情况说明|说明|情况|数据|表|草案)*[^，。；;：:]{0,6}\s*$")]
    private static partial Regex Accounts();

    [GeneratedRegex(@"(?<year>20\d{2})\s*年度?(?!度?(?:预算|工作))[^，。；;：:至\-—~与比较对]{0,36}(?:绩效自评|绩效评价|支出绩效)(?:情况|报告|表|综述|工作报告)*\s*$")]
    private static partial Regex Evaluation();
}
