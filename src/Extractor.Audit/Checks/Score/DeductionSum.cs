using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>A total whose shortfall is not what the indicators lost.</summary>
public sealed class DeductionSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC109", "deduction-sum", Severity.Note);
}
