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

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS207", "project-residue", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        return Titles(report).Concat(Summaries(report));
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

    private static EvaluationForm? Named(Report report, string name)
    {
        var key = ProjectTitles.Key(name);
        return key.Length < ShortestName ? null : report.Forms.FirstOrDefault(f => f.Project is { } project && ProjectTitles.Key(project) == key);
    }

    private static Observation Of(Provenance place, string other, string own) => new(place, [own, other], [("other", other), ("project", own)]) { Confidence = 0.85m };

    [GeneratedRegex(@"^\s*(?<name>[\u4e00-\u9fff“”（）()A-Za-z\d]{5,40}?)(?:项目)?\s*(?:全年|年初|年度)预算数?\s*(?:为|是|：)?\s*\d")]
    private static partial Regex Statement();

    [GeneratedRegex("(?:项目)?(?:支出)?(?:绩效)?(?:自评|评价)(?:综述|情况|报告|结果)*$|情况$")]
    private static partial Regex Heading();
}
