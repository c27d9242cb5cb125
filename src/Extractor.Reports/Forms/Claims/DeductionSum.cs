using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>What the total misses of the points available is what the indicators miss of theirs (deduction-sum).</summary>
/// <remarks>Holds also where rows scored in full are missing: together with a contradicted score-sum it tells a lost row from a wrong score.</remarks>
public sealed class DeductionSum : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            if (form.Total is not { } total || (form.TotalWeight?.Value ?? 100m) != 100m) continue;
            var lines = form.FundLines.Where(l => l is { IsPart: false, Score: not null, Weight: not null }).Select(l => (Score: l.Score!, Weight: l.Weight!));
            var pairs = form.Indicators.Where(i => i is { Score: not null, Weight: not null }).Select(i => (Score: i.Score!, Weight: i.Weight!)).Concat(lines).DistinctBy(p => SharedCell.Of(p.Score)).ToList();

            // A form that scores its goals as a whole, or tells the indicators' scores in the text only, does not list what was lost.
            var unpaired = form.Indicators.Any(i => i.Score is null != i.Weight is null && !pairs.Any(p => IsOf(i, p.Score) || IsOf(i, p.Weight)));
            if (form.GoalScore is not null || form.Indicators.All(i => i.Score is null) || unpaired || form.FundLines.Any(l => l is { IsPart: false, Score: not null, Weight: null })) continue;
            var field = ScoreField.Of(form);
            yield return new Claim("deduction-sum", field.Apply(total) with { Name = "总分" }, new DifferenceExpression(new ConstantExpression(100m), new SumExpression([.. pairs.Select(p => new DifferenceExpression(p.Weight, field.Apply(p.Score)))])))
            {
                Tolerance = Tolerance.Tail,
                Keys = [form.Project ?? "department", "deductions"],
                Certainty = 0.8m,
                NotChecked = LostRows.Reason(form),
            };
        }
    }

    private static bool IsOf(Facts.Indicator indicator, Quantity value) =>
        (indicator.Weight is { } weight && SharedCell.Of(weight) == SharedCell.Of(value)) || (indicator.Score is { } score && SharedCell.Of(score) == SharedCell.Of(value));
}
