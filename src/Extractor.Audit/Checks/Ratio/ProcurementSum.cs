using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Procurement of goods, works and services that does not make up the total.</summary>
public sealed class ProcurementSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT304", "procurement-sum", Severity.Error);
}
