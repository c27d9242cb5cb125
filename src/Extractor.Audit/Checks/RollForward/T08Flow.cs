using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.RollForward;

/// <summary>Balances of the state capital table that do not roll forward.</summary>
public sealed class T08Flow : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RF801", "t08-flow", Severity.Error);
}
