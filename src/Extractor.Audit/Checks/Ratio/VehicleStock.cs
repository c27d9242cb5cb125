using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>More fiscal-funded vehicles than vehicles.</summary>
public sealed class VehicleStock : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT307", "vehicle-stock", Severity.Review);
}
