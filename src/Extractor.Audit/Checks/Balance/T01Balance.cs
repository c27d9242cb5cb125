using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Balance;

/// <summary>General statements whose two totals differ.</summary>
public sealed class T01Balance : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("BL101", "t01-balance", Severity.Error);
}
