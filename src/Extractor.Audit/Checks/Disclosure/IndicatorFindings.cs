using System.Collections.Immutable;
using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Folds one kind of defect of many indicators of a form into one observation: the common part of checks on indicators.</summary>
internal static class IndicatorFindings
{
    private const int MostNamed = 5;

    /// <summary>One observation for each form (and one for the indicators told in sentences) that has indicators with the defect.</summary>
    public static IEnumerable<Observation> Fold(Reconciliation reconciliation, Func<Indicator, bool> hasDefect, decimal confidence)
    {
        foreach (var group in reconciliation.Report.Indicators.Where(i => !IsRepeated(i)).Where(hasDefect).GroupBy(i => i.Form))
            yield return Of(reconciliation.Report, group.Key, [.. group], confidence);
    }

    /// <summary>One observation of some indicators of one form; placed at the first's actual value, or its name where it has none.</summary>
    public static Observation Of(Report report, int form, ImmutableArray<Indicator> indicators, decimal confidence)
    {
        var places = indicators.Select(Place).ToList();
        var names = string.Join("、", indicators.Select(i => i.Path[^1]).Distinct(StringComparer.Ordinal).Take(MostNamed));
        return new Observation(places[0], [form < 0 ? "text" : report.Forms[form].Project ?? "department"],
            [("count", indicators.Length.ToString(CultureInfo.InvariantCulture)), ("indicators", indicators.Length > MostNamed ? names + "…" : names)])
        {
            Related = [.. places.Skip(1)],
            Confidence = confidence,
        };
    }

    /// <summary>Whether an indicator told in sentences only repeats what its form prints.</summary>
    private static bool IsRepeated(Indicator indicator) => indicator is { Form: < 0, ActualPlace.Cell: not null };

    private static Provenance Place(Indicator indicator) => indicator.ActualPlace is { Quote.Length: > 0 } place ? place : indicator.Place;
}
