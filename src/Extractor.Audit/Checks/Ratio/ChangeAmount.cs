using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A change that is not the difference of the two levels told.</summary>
public sealed class ChangeAmount : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT108", "change-amount", Severity.Error);
}
