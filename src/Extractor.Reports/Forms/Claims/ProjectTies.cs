using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Outline;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Budget and actual of a project in its summary are those of its form (tt-project-table).</summary>
public sealed partial class ProjectTies : IClaimProducer
{
    private const int ShortestName = 4;

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var forms = report.Forms.Where(f => f.Project is { Length: >= ShortestName }).ToList();
        if (forms.Count == 0) yield break;
        foreach (var passage in report.Narrative.Passages)
        {
            if (Amounts().Match(passage.Text) is not { Success: true } match || Form(report, forms, passage, match.Index) is not { } form) continue;
            var values = new SentenceValues(report.Document, passage);
            var line = form.FundLines.FirstOrDefault(l => !l.IsPart);
            if (values.Number(match.Groups["budget"], $"{form.Project} 预算数", Unit.TenThousandYuan) is { } budget && (line?.FinalBudget ?? line?.OriginalBudget) is { } inForm)
                yield return Tie(form, "budget", budget, inForm);
            if (values.Number(match.Groups["actual"], $"{form.Project} 执行数", Unit.TenThousandYuan) is { } actual && line?.Actual is { } spent)
                yield return Tie(form, "actual", actual, spent);
        }

        foreach (var claim in Sections(report, forms)) yield return claim;
    }

    // In the section headed by a project's name, the one budget and the one amount spent that a paragraph tells are the project's.
    private static IEnumerable<Claim> Sections(Report report, List<EvaluationForm> forms)
    {
        var byTitle = forms.ToLookup(f => WhiteSpace.Remove(f.Project!), StringComparer.Ordinal);
        var headed = report.Sections.Where(s => byTitle.Contains(WhiteSpace.Remove(s.Title))).ToList();
        foreach (var passage in report.Narrative.Passages.Where(_ => headed.Count > 0))
        {
            if (Amounts().IsMatch(passage.Text) || OfSection(headed, byTitle, passage.Block) is not { } form || form.FundLines.FirstOrDefault(l => !l.IsPart) is not { } line) continue;
            var values = new SentenceValues(report.Document, passage);
            if (Only(Budget().Matches(passage.Text)) is { } told && values.Number(told, $"{form.Project} 预算数", Unit.TenThousandYuan) is { } budget && (line.FinalBudget ?? line.OriginalBudget) is { } inForm)
                yield return Tie(form, $"budget {passage.Index}", budget, inForm);
            if (Only(Spent().Matches(passage.Text)) is { } used && values.Number(used, $"{form.Project} 执行数", Unit.TenThousandYuan) is { } actual && line.Actual is { } spent)
                yield return Tie(form, $"actual {passage.Index}", actual, spent);
        }
    }

    private static Group? Only(MatchCollection matches) => matches is [var only] ? only.Groups["v"] : null;

    private static EvaluationForm? OfSection(List<Section> headed, ILookup<string, EvaluationForm> byTitle, int block) => headed
        .Where(s => s.Blocks.Start < block && block < s.Blocks.End).Select(s => WhiteSpace.Remove(s.Title)).Distinct().SelectMany(t => byTitle[t]).ToList() is [var only] ? only : null;

    /// <summary>A value told of a project against the one in its form.</summary>
    public static Claim Tie(EvaluationForm form, string what, Quantity told, Quantity inForm)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new Claim("tt-project-table", told, inForm) { Keys = [form.Project ?? "department", what], Certainty = 0.9m };
    }

    // The project is named before the amounts, in the paragraph above, or in the heading; the longest name wins (甲项目, 甲项目二期).
    private static EvaluationForm? Form(Report report, List<EvaluationForm> forms, Passage passage, int before)
    {
        var above = passage.Index > 0 ? report.Narrative.Passages[passage.Index - 1].Text : "";
        foreach (var text in new[] { passage.Text[..before], report.SectionOf(passage.Block)?.Title ?? "", above })
        {
            var tight = WhiteSpace.Remove(text);
            var named = forms.Where(f => tight.Contains(f.Project!, StringComparison.Ordinal)).OrderByDescending(f => f.Project!.Length).ToList();
            if (named.Count > 0) return named.Count == 1 || named.Skip(1).All(f => named[0].Project!.Contains(f.Project!, StringComparison.Ordinal)) ? named[0] : null;
        }

        return null;
    }

    [GeneratedRegex(@"全年预算数(?:为|是)?\s*(?<budget>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)[，,；;、]\s*(?:全年)?(?:执行数|实际支出数?|支出数)(?:为|是)?\s*(?<actual>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Amounts();

    [GeneratedRegex(@"(?:项目)?预算(?:批复)?(?:资金|金额|总额|数)(?:为|是)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Budget();

    [GeneratedRegex(@"实际(?:使用|支出|执行)(?:资金|金额|数)?(?:为|是)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Spent();
}
