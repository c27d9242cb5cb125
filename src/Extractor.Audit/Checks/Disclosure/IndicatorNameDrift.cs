using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>An indicator planned under one name and evaluated under another.</summary>
public sealed class IndicatorNameDrift : Check
{
    /// <summary>Names that end in fewer common characters are names of different things.</summary>
    private const int FewestCommon = 3;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS513", "indicator-name-drift", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var plan in reconciliation.Report.Plans)
        {
            if (Evaluated(reconciliation.Report, plan) is not { } evaluated) continue;
            var planned = plan.Indicators.ToList();

            // All but one agree, and the one left on each side is the same thing by its last words.
            var (before, after) = (planned.Where(p => evaluated.TrueForAll(e => Name(e) != Name(p))).ToList(), evaluated.Where(e => planned.TrueForAll(p => Name(p) != Name(e))).ToList());
            if (before is not [var old] || after is not [var now] || planned.Count < 3 || CommonEnd(Name(old), Name(now)) < FewestCommon) continue;
            yield return new Observation(now.Place, ["plan", Name(old), Name(now)], [("planned", Name(old)), ("evaluated", Name(now))]) { Related = [old.Place], Confidence = 0.7m };
        }
    }

    /// <summary>The indicators of the first evaluation after a plan, in the text or in a form, or null.</summary>
    private static List<Indicator>? Evaluated(Report report, IndicatorPlan plan)
    {
        var from = plan.Table.Table.Block;
        var until = report.Plans.Select(p => p.Table.Table.Block).Where(b => b > from).DefaultIfEmpty(int.MaxValue).Min();
        bool IsNext(int block) => block > from && block < until;
        var told = report.Evaluations.FirstOrDefault(e => !e.Indicators.IsEmpty && IsNext(e.Indicators[0].Indicator.Place.Block));
        if (told is not null) return [.. told.Indicators.Select(i => i.Indicator)];
        return report.Forms.FirstOrDefault(f => IsNext(f.Table.Table.Block)) is { } form ? [.. form.Indicators] : null;
    }

    private static string Name(Indicator indicator) => indicator.Path[^1];

    private static int CommonEnd(string first, string second)
    {
        var length = 0;
        while (length < first.Length && length < second.Length && first[^(length + 1)] == second[^(length + 1)]) length++;
        return length;
    }
}
