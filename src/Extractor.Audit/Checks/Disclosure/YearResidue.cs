using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Profile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A year left over from another year's report: in a criterion of a form, a title, a reporting date, or before an amount that is this year's.</summary>
public sealed partial class YearResidue : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS210", "year-residue", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        if (report.FiscalYear is not { } own || report.Kind == ReportKind.Other) yield break;
        var found = StaleCriteria.Find(report, own);
        if (IsOwn(report, own)) found = found.Concat(StaleTitles.Find(report, own)).Concat(StaleDates.Find(report, own)).Concat(StaleAmounts.Find(report, own));
        List<StaleYear> all = [.. found];
        if (IsOwn(report, own)) all.AddRange([.. StaleHeads.Find(report, own).Where(h => !all.Exists(f => f.Place.Block == h.Place.Block))]);
        foreach (var (place, year, confidence) in all)
        {
            yield return new Observation(place, [year.ToString(CultureInfo.InvariantCulture), Words(place.Quote)],
                [("year", year.ToString(CultureInfo.InvariantCulture)), ("fiscalYear", own.ToString(CultureInfo.InvariantCulture))])
            { Confidence = confidence };
        }
    }

    // A title may name the year of publication: only where the text speaks of the same year most often is it the report's.
    private static bool IsOwn(Report report, int own)
    {
        var years = report.Narrative.Passages.SelectMany(p => OfYear().Matches(p.Text)).CountBy(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToDictionary();
        return years.GetValueOrDefault(own) is > 0 and var times && years.All(y => y.Value <= times);
    }

    private static string Words(string quote) => string.Concat(quote.Where(c => !char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)).Take(16));

    [GeneratedRegex(@"(20\d{2})\s*年度")]
    private static partial Regex OfYear();
}
