using System.Globalization;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The points told of a group in the text are the sum of its indicators' points, and an indicator's points in the text are those of the form (weight-form-text).</summary>
public sealed class GroupWeights : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var evaluation in report.Evaluations)
        {
            for (var group = 0; group < evaluation.Groups.Length; group++)
            {
                var below = evaluation.Indicators.Where(i => i.Group == group).Select(i => i.Indicator.Weight).ToList();
                if (below.Count == 0 || below.Contains(null)) continue;
                yield return new Claim("weight-form-text", evaluation.Groups[group].Weight, Expression.Sum(below.OfType<Quantity>()))
                {
                    Keys = ["group", group.ToString(CultureInfo.InvariantCulture), evaluation.Groups[group].Name],
                    Certainty = 0.9m,
                };
            }

            if (MatchingForm.Of(report, evaluation) is not { } form) continue;
            foreach (var told in evaluation.Indicators)
            {
                var named = form.Indicators.Where(i => i.Path[^1] == told.Indicator.Path[^1]).ToList();
                if (told.Indicator.Weight is { } weight && named is [{ Weight: { } inForm }])
                    yield return new Claim("weight-form-text", weight, inForm) { Keys = [form.Project ?? "department", "form", .. told.Indicator.Path], Certainty = 0.9m };
            }
        }
    }
}
