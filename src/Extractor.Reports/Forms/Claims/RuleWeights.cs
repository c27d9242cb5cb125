using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms.Rules;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The full marks that an indicator's rule gives are its points (score-rule-weight).</summary>
public sealed class RuleWeights : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var indicator in report.Indicators)
        {
            if (indicator is not { Weight: { } weight, RulePlace: { Cell: not null } place } || indicator.Rule.Length == 0) continue;
            var rule = ScoringRuleReader.Read(place.Quote);
            if (rule.Kind == RuleKind.Open || rule.Full.IsEmpty) continue;
            yield return new Claim("score-rule-weight", weight, Expression.Sum(rule.Full.Select(p => Printed(indicator, place, p))))
            {
                Keys = [indicator.Project ?? "department", .. indicator.Path, "rule"],
                Certainty = rule.Kind is RuleKind.Parts or RuleKind.Single ? 0.8m : 0.95m,
            };
        }
    }

    private static Quantity Printed(Indicator indicator, Provenance place, RulePoints points)
    {
        var raw = points.Span.Of(place.Quote);
        var decimals = raw.Length - 1 - raw.IndexOf('.', StringComparison.Ordinal);
        var number = new PrintedNumber(points.Value, decimals == raw.Length ? 0 : decimals, Unit.Point, raw);
        return new Quantity($"{indicator.Path[^1]} 评分标准", number, Unit.Point, place with { Span = points.Span, Quote = raw }) { Exactness = Exactness.Exact };
    }
}
