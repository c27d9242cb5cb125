using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>A score that does not follow from the points and the printed rate.</summary>
public sealed class ScoreFormula : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC104", "score-formula", Severity.Error);
}
