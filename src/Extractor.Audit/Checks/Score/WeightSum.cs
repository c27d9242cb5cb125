using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Score;

/// <summary>Points of a group or of the whole form that the points below do not add up to; also of a form that prints no total of points but does not come to a hundred.</summary>
public sealed class WeightSum : Check
{
    private const decimal Full = 100m;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC103", "weight-sum", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        if (reconciliation.Report.IsPartial) yield break;
        foreach (var form in reconciliation.Report.Forms)
        {
            if (form.TotalWeight is not null || form.Total is not { Value: > 0 and <= Full } || form.GoalScore is not null || LostRows.Points(form) is not null) continue;
            var weights = LostRows.Listed(form);
            var sum = weights.Sum(w => w.Value);
            if (weights.Count == 0 || sum == Full || form.Indicators.Any(IsOutside)) continue;

            // Fewer than a hundred may be an item that the form does not list: for review only.
            if (sum < Full && form.FundLines.Any(l => l.Score is null && !l.IsPart)) continue;
            yield return new Observation(weights[0].Place, [form.Project ?? "department", "hundred"], [("sum", sum.ToString("0.##", CultureInfo.InvariantCulture))])
            {
                Variant = "hundred",
                Related = [.. weights.Skip(1).Select(w => w.Place)],
                Severity = sum > Full ? Severity.Warning : Severity.Review,
                Confidence = sum > Full ? 0.8m : 0.6m,
            };
        }
    }

    /// <summary>Whether the points of an indicator are unknown or come on top of the hundred.</summary>
    private static bool IsOutside(Indicator indicator) => indicator.Weight is null || indicator.Path.Any(p => p.Contains("加分", StringComparison.Ordinal) || p.Contains("扣分", StringComparison.Ordinal));
}
