using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>Points of a group or of the whole form that the points below do not add up to.</summary>
public sealed class WeightSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC103", "weight-sum", Severity.Error);
}
