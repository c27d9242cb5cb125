using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The points of a group are the sum of the points under it, and all points are the printed total.</summary>
public sealed class WeightSum : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            foreach (var group in form.LevelWeights)
            {
                var below = Weights(form.Indicators.Where(i => Under(i, group))).ToList();
                if (below.Count == 0 || below.Any(w => w.Place.Cell == group.Weight.Place.Cell)) continue;
                yield return new Claim("weight-sum", group.Weight, Expression.Sum(below)) { Keys = [form.Project ?? "department", .. group.Path] };
            }

            if (form.TotalWeight is not { } total) continue;
            var all = Weights(form.Indicators).Concat(form.FundLines.Where(f => f is { IsPart: false, Score: not null }).Select(f => f.Weight).OfType<Quantity>()).ToList();
            if (all.Count == 0) continue;
            yield return new Claim("weight-sum", total with { Name = "分值合计" }, Expression.Sum(all))
            {
                Keys = [form.Project ?? "department", "total"],
                NotChecked = report.IsPartial ? new NotChecked("not-checked.partial", false, [])
                    : form.Indicators.Any(i => i.Weight is null) ? new NotChecked("not-checked.weight-missing", false, []) : null,
            };
        }
    }

    /// <summary>The points of some indicators; a merged cell counts once.</summary>
    private static IEnumerable<Quantity> Weights(IEnumerable<Indicator> indicators) => indicators.Select(i => i.Weight).OfType<Quantity>().DistinctBy(q => (q.Place.Cell, q.Place.Span));

    private static bool Under(Indicator indicator, LevelWeight group)
    {
        if (indicator.Path.Length <= group.Path.Length) return false;
        for (var level = 0; level < group.Path.Length; level++)
        {
            if (!string.Equals(indicator.Path[level], group.Path[level], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
