using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Spending under an account for projects (一般行政管理事务) in a report that says it has no project expenditure.</summary>
public sealed partial class ProjectSubjectConflict : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO213", "project-subject-conflict", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var denial = report.Narrative.Passages.Select(p => (Passage: p, Match: NoProjects().Match(p.Text))).FirstOrDefault(p => p.Match.Success);
        if (denial.Passage is null) yield break;
        var place = denial.Passage.Locate(report.Document, new CharSpan(denial.Match.Index, denial.Match.Index + denial.Match.Length));
        foreach (var level in report.Narrative.Frames.OfType<LevelFrame>())
        {
            if (!level.Subject.Contains("一般行政管理事务", StringComparison.Ordinal) || level is not { IsPrior: false, Kind: LevelKind.Actual, Amount: { Value: > 0, Unit.Dimension: Dimension.Money } }) continue;
            yield return new Observation(level.Amount.Place, [level.Subject], [("subject", level.Subject), ("amount", level.Amount.Number.Raw)]) { Related = [place], Confidence = 0.6m };
            yield break;
        }
    }

    [GeneratedRegex("(?:本年度?|本单位|本部门|当年|全年)(?:没有|无)(?:安排)?项目支出")]
    private static partial Regex NoProjects();
}
