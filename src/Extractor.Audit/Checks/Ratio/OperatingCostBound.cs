using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Agency operating costs above all operating costs.</summary>
public sealed class OperatingCostBound : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT314", "operating-cost-bound", Severity.Warning);
}
