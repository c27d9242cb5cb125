using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>An indicator whose scoring rule gives other full marks than its points.</summary>
public sealed class ScoreRuleWeight : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC106", "score-rule-weight", Severity.Error);
}
