using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>A score above the points available.</summary>
public sealed class ScoreCap : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC102", "score-cap", Severity.Error);
}
