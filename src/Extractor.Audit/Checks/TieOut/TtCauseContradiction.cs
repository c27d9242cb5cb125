using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Numbers;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Statements;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A reason that rests on project expenditure where the report shows none.</summary>
public sealed partial class TtCauseContradiction : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO208", "tt-cause-contradiction", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (NoProjects(report) is not { } zero) yield break;
        foreach (var reason in report.Narrative.Frames.OfType<ReasonFrame>())
        {
            var passage = report.Narrative.Passages[reason.Passage];
            var text = reason.Span.Of(passage.Text);
            if (reason.Change is null || !CitesProjects().IsMatch(text) || Negated().IsMatch(text)) continue;
            yield return new Observation(passage.Locate(report.Document, reason.Span), [reason.Subject], [("subject", reason.Subject)]) { Related = [zero.Place], Confidence = 0.8m };
        }
    }

    private static Quantity? NoProjects(Report report)
    {
        var facts = report.MainFacts;
        var fact = facts.Find(StatementKind.Expenditure, LineConcepts.Total, ColumnConcepts.Project) ?? facts.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Project);
        if (fact is not null) return fact.Quantity.Value == 0 ? fact.Quantity : null;
        var told = report.Narrative.Frames.OfType<LevelFrame>().Where(l => l is { Subject: "项目支出", IsPrior: false, Kind: LevelKind.Actual, Amount.Unit.Dimension: Dimension.Money }).ToList();
        return told.Count > 0 && told.TrueForAll(l => l.Amount.Value == 0) ? told[0].Amount : null;
    }

    [GeneratedRegex("(?:包含|包括|含有?|新增|增加了?|安排)[^，。]{0,6}项目(?:支出|经费)|项目(?:支出|经费)[^，。]{0,4}(?:增加|较多|加大)")]
    private static partial Regex CitesProjects();

    [GeneratedRegex("(?:无|没有|未(?:安排|发生|列|纳入)?|不)[^，。]{0,6}项目(?:支出|经费)|项目(?:支出|经费)[^，。]{0,4}(?:为零|为0|减少)|上年")]
    private static partial Regex Negated();
}
