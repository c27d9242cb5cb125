using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Quantities of parts that exceed their whole.</summary>
public sealed class QuantityComposition : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT312", "quantity-composition", Severity.Error);
}
