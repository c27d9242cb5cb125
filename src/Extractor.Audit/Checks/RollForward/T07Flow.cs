using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.RollForward;

/// <summary>Balances of the government fund table that do not roll forward.</summary>
public sealed class T07Flow : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RF701", "t07-flow", Severity.Error);
}
