using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Another project of the report named where a project's form or summary names its own.</summary>
public sealed partial class ProjectResidue : Check
{
    private const int ShortestName = 5;

    private const int ShortestQuoted = 4;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS207", "project-residue", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        return Titles(report).Concat(Summaries(report)).Concat(Quoted(report));
    }

    // The title names another form's project.
    private static IEnumerable<Observation> Titles(Report report)
    {
        foreach (var (form, place, title) in ProjectTitles.Differing(report))
        {
            if (Named(report, title) is { } other && other.Index != form.Index) yield return Of(place, title, form.Project!);
        }
    }

    // In the section of one project the sentence that states a project's budget names another.
    private static IEnumerable<Observation> Summaries(Report report)
    {
        foreach (var passage in report.Narrative.Passages)
        {
            if (Statement().Match(passage.Text) is not { Success: true } match || report.SectionOf(passage.Block) is not { } section || section.Blocks.Start == passage.Block) continue;
            var heading = ProjectTitles.Key(Heading().Replace(section.Title, ""));
            if (heading.Length < ShortestName || report.Forms.FirstOrDefault(f => f.Project is { } p && ProjectTitles.Key(p) == heading) is not { } own) continue;
            var name = match.Groups["name"];
            if (Named(report, name.Value) is not { } other || other.Index == own.Index || heading.Contains(ProjectTitles.Key(name.Value), StringComparison.Ordinal)) continue;
            yield return Of(passage.Locate(report.Document, new CharSpan(name.Index, name.Index + name.Length)), WhiteSpace.Remove(name.Value), own.Project!);
        }
    }

    // In the section of one project the sentence on its funds names, in quotation marks, one that stands nowhere else.
    private static IEnumerable<Observation> Quoted(Report report)
    {
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (Match match in Funds().Matches(passage.Text))
            {
                var name = match.Groups["name"];
                var key = ProjectTitles.Key(name.Value);
                if (key.Length < ShortestQuoted || ProjectOf(report, passage.Block) is not { } own || IsLike(key, ProjectTitles.Key(own)) || Mentions(report, name.Value) > 1) continue;
                yield return Of(passage.Locate(report.Document, new CharSpan(name.Index, name.Index + name.Length)), WhiteSpace.Remove(name.Value), own);
            }
        }
    }

    // The project whose section, at any level, holds the block.
    private static string? ProjectOf(Report report, int block)
    {
        var headings = report.Sections.Where(s => s.Blocks.Start < block && block < s.Blocks.End).Select(s => ProjectTitles.Key(Heading().Replace(s.Title, ""))).ToHashSet(StringComparer.Ordinal);
        List<string> named = [.. report.Forms.Select(f => f.Project).OfType<string>().Where(p => ProjectTitles.Key(p).Length >= ShortestName && headings.Contains(ProjectTitles.Key(p))).Distinct()];
        return named is [var only] ? only : null;
    }

    private static bool IsLike(string name, string own) => own.Contains(name, StringComparison.Ordinal) || name.Contains(own, StringComparison.Ordinal) || ProjectTitles.AreAlike(name, own);

    private static int Mentions(Report report, string name) => report.Narrative.Passages.Count(p => p.Text.Contains(name, StringComparison.Ordinal))
        + report.Document.Tables.Sum(t => t.Cells.Count(c => c.Text.Contains(name, StringComparison.Ordinal)));

    private static EvaluationForm? Named(Report report, string name)
    {
        var key = ProjectTitles.Key(name);
        return key.Length < ShortestName ? null : report.Forms.FirstOrDefault(f => f.Project is { } project && ProjectTitles.Key(project) == key);
    }

    private static Observation Of(Provenance place, string other, string own) => new(place, [own, other], [("other", other), ("project", own)]) { Confidence = 0.85m };

    [GeneratedRegex(@"^\s*(?<name>[\u4e00-\u9fff“”（）()A-Za-z\d]{5,40}?)(?:项目)?\s*(?:全年|年初|年度)预算数?\s*(?:为|是|：)?\s*\d")]
    private static partial Regex Statement();

    [GeneratedRegex(@"[“""]\s*(?:20\d{2}\s*年度?)?\s*(?<name>[^”""\n《》]{4,40}?)(?:项目)?[”""]\s*(?:项目)?(?:年初|全年|本年)?(?:预算(?:批复|安排)?|批复|到位|安排)(?:的)?(?:资金|金额|数|总额)")]
    private static partial Regex Funds();

    [GeneratedRegex("(?:项目)?(?:支出)?(?:绩效)?(?:自评|评价)(?:综述|情况|报告|结果)*$|情况$")]
    private static partial Regex Heading();
}
