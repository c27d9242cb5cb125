using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Core.Places;
using Extractor.Reports;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>One paragraph on the accounts that begins with another year, or compares with another base year, than all the others of the report. Pure and thread-safe.</summary>
internal static partial class StaleHeads
{
    /// <summary>Fewest paragraphs of the report's own year that make another one an exception.</summary>
    private const int FewestOwn = 4;

    /// <summary>The years in reading order.</summary>
    public static IEnumerable<StaleYear> Find(Report report, int own) =>
        report.Kind is ReportKind.FinalAccounts or ReportKind.Budget ? Heads(report, own).Concat(Bases(report, own)) : [];

    private static IEnumerable<StaleYear> Heads(Report report, int own)
    {
        var heads = report.Narrative.Passages.Select(p => (Passage: p, Match: Head().Match(p.Text))).Where(h => IsHead(h.Match) && Amount().IsMatch(h.Passage.Text))
            .Select(h => (h.Passage, h.Match, Year: Number(h.Match.Groups["year"]))).ToList();
        var strange = heads.Where(h => h.Year != own).ToList();
        if (strange is not [var only] || heads.Count - 1 < FewestOwn || only.Year is var year && (year < own - 3 || year > own + 1)) yield break;
        var text = only.Passage.Text;

        // A paragraph that gives the own year too, or the year before its own, speaks of that year.
        if (YearOf().Matches(text).Any(m => Number(m.Groups["year"]) == own || Number(m.Groups["year"]) == only.Year - 1)) yield break;
        if (report.Kind == ReportKind.Budget && Executed().IsMatch(text)) yield break;
        var place = only.Match.Groups["year"];
        yield return new StaleYear(only.Passage.Locate(report.Document, new CharSpan(place.Index, only.Match.Index + only.Match.Length)), only.Year, 0.75m);
    }

    // Of many comparisons with the year before, one is with the year before that, which stands nowhere else.
    private static IEnumerable<StaleYear> Bases(Report report, int own)
    {
        var changes = report.Narrative.Frames.OfType<ChangeFrame>().Where(c => c.BaseYear is not null).ToList();
        var strange = changes.Where(c => c.BaseYear != own - 1 && c.BaseYear != own).ToList();
        if (strange is not [{ BaseYear: { } year } only] || (year != own - 2 && year != own + 1) || changes.Count(c => c.BaseYear == own - 1) <= FewestOwn) yield break;
        var mentions = report.Narrative.Passages.Count(p => YearOf().Matches(p.Text).Any(m => Number(m.Groups["year"]) == year));
        if (mentions == 1) yield return new StaleYear(report.Narrative.Passages[only.Passage].Locate(report.Document, only.Span), year, 0.65m);
    }

    private static bool IsHead(Match match) => match.Success && !Compares().IsMatch(match.Groups["before"].ValueSpan) && !OtherThanAccounts().IsMatch(match.Groups["between"].ValueSpan);

    private static int Number(Group year) => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.]\s*)?(?<before>[\u4e00-\u9fff（）()]{0,30})(?<year>20\d{2})\s*年度?\s*[，,]?\s*(?<between>[\u4e00-\u9fff（）()]{0,24}?)(?:收、支|总?收入|总?支出|财政拨款|一般公共预算|政府性基金|国有资本经营|“?三公”?经费|机关运行经费|政府采购)")]
    private static partial Regex Head();

    [GeneratedRegex("[比较与截]")]
    private static partial Regex Compares();

    [GeneratedRegex("结转|结余|以来|[底末初期比较与]|执行")]
    private static partial Regex OtherThanAccounts();

    [GeneratedRegex(@"\d\s*(?:万|亿)?元")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<year>20\d{2})(?=\s*年)")]
    private static partial Regex YearOf();

    [GeneratedRegex("执行|决算|完成|实际")]
    private static partial Regex Executed();
}
