using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Balance;

/// <summary>Statements of appropriations whose two totals differ.</summary>
public sealed class T04Balance : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("BL401", "t04-balance", Severity.Error);
}
