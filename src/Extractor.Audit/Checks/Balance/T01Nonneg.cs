using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Balance;

/// <summary>Income or expenditure below zero.</summary>
public sealed class T01Nonneg : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("BL190", "t01-nonneg", Severity.Warning);
}
