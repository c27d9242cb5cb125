using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>A form's printed total that its scores do not add up to.</summary>
public sealed class ScoreSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC101", "score-sum", Severity.Error);
}
