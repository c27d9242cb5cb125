using Extractor.Core.Documents;
using Extractor.Reports.Claims;

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
            var lost = LostRows.Reason(form);
            var lacking = lost is null ? null : LostRows.Group(form);
            foreach (var group in form.LevelWeights)
            {
                var below = LostRows.Below(form, group).ToList();
                if (below.Count == 0 || below.Any(w => SharedCell.Of(w) == SharedCell.Of(group.Weight))) continue;
                yield return new Claim("weight-sum", group.Weight, Expression.Sum(below))
                {
                    Keys = [form.Project ?? "department", .. group.Path],

                    // Plain text knows no merged cells, so which rows a group covers is a guess.
                    NotChecked = report.Document.Format == FileFormat.Text ? new NotChecked("not-checked.merges-unknown", false, [])
                        : below.Sum(w => w.Value) < group.Weight.Value && LostRows.MayLack(lacking, group) ? lost : null,
                };
            }

            if (form.TotalWeight is not { } total) continue;
            var all = LostRows.Listed(form);
            if (all.Count == 0) continue;
            if (lost is not null && report.Document.Format != FileFormat.Text && LostRows.FirstLevel(form) is { } first)
            {
                // The rows that are missing are part of a group: the groups still add up.
                yield return new Claim("weight-sum", total with { Name = "分值合计" }, Expression.Sum(first)) { Keys = [form.Project ?? "department", "levels"] };
                continue;
            }

            yield return new Claim("weight-sum", total with { Name = "分值合计" }, Expression.Sum(all))
            {
                Keys = [form.Project ?? "department", "total"],
                NotChecked = report.IsPartial ? new NotChecked("not-checked.partial", false, [])
                    : form.Indicators.Any(i => i.Weight is null) ? new NotChecked("not-checked.weight-missing", false, []) : lost,
            };
        }
    }
}
