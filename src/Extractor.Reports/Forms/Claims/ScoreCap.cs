using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>No score is above the points available for it.</summary>
public sealed class ScoreCap : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var indicator in report.Indicators.DistinctBy(i => i.Score is { } shared ? SharedCell.Of(shared) : SharedCell.Of(i.Place)))
        {
            if (indicator is not { Weight: { } weight, Score: { } score } || SharedCell.Of(weight) == SharedCell.Of(score)) continue;
            yield return new Claim("score-cap", score with { Exactness = Exactness.Exact }, weight)
            {
                Relation = Relation.AtMost,
                Keys = [indicator.Project ?? "department", .. indicator.Path],
            };
        }
    }
}
