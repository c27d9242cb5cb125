using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>A department's figure that is not the sum of its units'.</summary>
public sealed class UnitSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT961", "unit-sum", Severity.Review);
}
