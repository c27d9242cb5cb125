using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Reconcile;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>One indicator scored twice in a form.</summary>
public sealed class IndicatorDuplicate : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS507", "indicator-duplicate", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var form in reconciliation.Report.Forms)
        {
            foreach (var same in form.Indicators.Where(i => i.Path.Length > 1 || i.Target.Length > 0).GroupBy(i => i.Path[^1]).Where(g => g.Count() > 1))
            {
                var indicators = same.ToList();
                if (!indicators.All(i => i.Score is not null || i.Weight is not null || i.Target.Length > 0)) continue;

                // Equal targets make it one indicator for certain; other targets may be other things of one name.
                var sure = indicators.Select(i => WhiteSpace.Remove(i.Target)).Distinct(StringComparer.Ordinal).Count() == 1 && indicators[0].Target.Length > 0;
                yield return new Observation(indicators[0].Place, [form.Project ?? "department", same.Key], [("indicator", same.Key), ("groups", string.Join("、", indicators.Select(Group).Distinct()))])
                {
                    Related = [.. indicators.Skip(1).Select(i => i.Place)],
                    Confidence = sure ? 0.9m : 0.6m,
                    Severity = sure ? null : Severity.Review,
                };
            }
        }
    }

    private static string Group(Indicator indicator) => indicator.Path.Length > 1 ? indicator.Path[^2] : indicator.Path[0];
}
