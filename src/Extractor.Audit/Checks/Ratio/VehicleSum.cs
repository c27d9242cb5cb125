using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Vehicles by kind that do not make up the total.</summary>
public sealed class VehicleSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT306", "vehicle-sum", Severity.Error);
}
