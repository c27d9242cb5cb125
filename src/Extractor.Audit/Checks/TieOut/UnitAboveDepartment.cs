using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A unit's figure above that of the department it belongs to.</summary>
public sealed class UnitAboveDepartment : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO952", "unit-above-department", Severity.Warning);
}
