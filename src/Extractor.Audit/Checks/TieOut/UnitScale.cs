using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: a table printed in another unit than it says.</summary>
public sealed class UnitScale : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO111", "unit-scale", Severity.Error);
}
