using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Criteria of evaluation forms that measure another year than the form's. Pure and thread-safe.</summary>
internal static partial class StaleCriteria
{
    /// <summary>A criterion may rest on the year before or be dated the year after; only years further off are left over for certain.</summary>
    private const int Near = 1;

    /// <summary>The criteria in the tables of the report's forms, in order.</summary>
    public static IEnumerable<StaleYear> Find(Report report, int own)
    {
        foreach (var table in report.Forms.Select(f => f.Table.Table).DistinctBy(t => t.Index))
        {
            foreach (var cell in table.Cells)
            {
                foreach (var match in Subject().Matches(cell.Text).Concat(Source().Matches(cell.Text)))
                {
                    var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
                    if (Math.Abs(year - own) <= Near || Document().IsMatch(match.Value)) continue;
                    var span = new CharSpan(match.Index, match.Index + match.Length);
                    var place = new Provenance(report.Document.Id, table.Block, span, match.Value, new CellAddress(table.Index, cell.Row, cell.Column, "", ""), PageSegment.Locate(cell.Segments, span));
                    yield return new StaleYear(place, year, 0.85m);
                }
            }
        }
    }

    // 该指标以2017年完工的…为评价内容.
    [GeneratedRegex(@"以\s*(?<year>(?:19|20)\d{2})\s*年度?(?!以来|至|[-—~～])[^，。；;]{0,40}为\s*(?:评价|考核|评分|计分|统计|自评)\s*(?:内容|对象|依据|范围|年度|期间|标准)")]
    private static partial Regex Subject();

    // 根据考核办2017年对各单位的考核分数折算.
    [GeneratedRegex(@"(?:根据|依据|按照?|参照)[^，。；;《》〔\d]{0,14}(?<year>(?:19|20)\d{2})\s*年度?(?!以来|至|[-—~～])[^，。；;《》〔]{0,44}(?:考核|评价|考评|测评|评议|评比)[^，。；;《》〔]{0,8}(?:分数|得分|结果|等次|成绩|排名|评分)")]
    private static partial Regex Source();

    [GeneratedRegex("印发|发布|制定|出台|修订|文件|通知|办法|意见|规定|条例|号")]
    private static partial Regex Document();
}
