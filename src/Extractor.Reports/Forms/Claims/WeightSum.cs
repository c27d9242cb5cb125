using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Documents;
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
                var below = Weights(form.Indicators.Where(i => group.Covers(i.Place.Cell!.Row))).ToList();
                if (below.Count == 0 || below.Any(w => SharedCell.Of(w) == SharedCell.Of(group.Weight))) continue;
                yield return new Claim("weight-sum", group.Weight, Expression.Sum(below))
                {
                    Keys = [form.Project ?? "department", .. group.Path],
                    Alternatives = LostRows(form, below),

                    // Plain text knows no merged cells, so which rows a group covers is a guess.
                    NotChecked = report.Document.Format == FileFormat.Text ? new NotChecked("not-checked.merges-unknown", false, []) : null,
                };
            }

            if (form.TotalWeight is not { } total) continue;
            var all = All(form);
            if (all.Count == 0) continue;
            yield return new Claim("weight-sum", total with { Name = "分值合计" }, Expression.Sum(all))
            {
                Keys = [form.Project ?? "department", "total"],
                Alternatives = LostRows(form, all),
                NotChecked = report.IsPartial ? new NotChecked("not-checked.partial", false, [])
                    : form.Indicators.Any(i => i.Weight is null) ? new NotChecked("not-checked.weight-missing", false, []) : null,
            };
        }
    }

    /// <summary>The points of some indicators; a merged cell counts once.</summary>
    private static IEnumerable<Quantity> Weights(IEnumerable<Indicator> indicators) => indicators.Select(i => i.Weight).OfType<Quantity>().DistinctBy(SharedCell.Of);

    /// <summary>Where the total misses as many points as the group and as the scores, a block of rows is missing from the document or was lost by the reader.</summary>
    private static ImmutableArray<Alternative> LostRows(EvaluationForm form, IReadOnlyList<Quantity> below)
    {
        var gap = 100 - All(form).Sum(w => w.Number.Value);
        var missing = form.Total is { } total ? total.Number.Value - ScoreSum.Scores(form).Sum(s => s.Number.Value) : 0;
        return gap > 0 && missing > 0 && missing <= gap
            ? [new Alternative("explained.rows-missing", new SumExpression([.. below.Select(w => (Expression)w), new ConstantExpression(gap)]), [("points", gap.ToString("0.##", CultureInfo.InvariantCulture))])]
            : [];
    }

    private static List<Quantity> All(EvaluationForm form) =>
        [.. Weights(form.Indicators), .. form.FundLines.Where(f => f is { IsPart: false, Score: not null }).Select(f => f.Weight).OfType<Quantity>()];
}
