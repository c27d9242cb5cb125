using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.RollForward;

/// <summary>Balances of the general public budget table (older form) that do not roll forward.</summary>
public sealed class T05Flow : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RF501", "t05-flow", Severity.Error);
}
