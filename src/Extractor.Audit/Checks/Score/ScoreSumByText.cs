using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>A total in the text that the scores told, with those of the form, do not give.</summary>
public sealed class ScoreSumByText : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC108", "score-sum-by-text", Severity.Error);
}
