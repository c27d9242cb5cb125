using Extractor.Core.Numbers;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Amounts told of a year before which are, to the last digit, those of this year's statements. Pure and thread-safe.</summary>
internal static class StaleAmounts
{
    /// <summary>Shorter amounts may agree by chance.</summary>
    private const int FewestDigits = 4;

    /// <summary>The amounts in reading order.</summary>
    public static IEnumerable<StaleYear> Find(Report report, int own)
    {
        if (report.Kind != ReportKind.FinalAccounts || report.Statements.IsEmpty) yield break;
        var totals = report.MainFacts.Statements.Where(s => !s.IsBudget).SelectMany(s => s.Facts)
            .Where(f => f.Line is LineConcepts.Total or LineConcepts.IncomeTotal or LineConcepts.ExpenditureTotal or LineConcepts.IncomeSubtotal or LineConcepts.ExpenditureSubtotal)
            .Select(f => f.Quantity.Value).ToHashSet();
        var levels = report.Narrative.Frames.OfType<LevelFrame>().Where(l => l.Amount.Unit.Dimension == Dimension.Money && l.Kind == LevelKind.Actual).ToList();
        foreach (var level in levels)
        {
            if (level is not { Year: { } year, Inherited: false } || year >= own || year < own - 3 || !totals.Contains(level.Amount.Value)) continue;
            if (level.Amount.Number.Raw.Count(char.IsAsciiDigit) < FewestDigits) continue;

            // An unchanged amount may be told of both years.
            if (levels.Exists(l => l != level && l.Passage == level.Passage && l.Amount.Value == level.Amount.Value)) continue;
            yield return new StaleYear(report.Narrative.Passages[level.Passage].Locate(report.Document, level.Span), year, 0.8m);
        }
    }
}
