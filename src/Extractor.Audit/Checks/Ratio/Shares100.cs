using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Shares of all parts of a whole that do not make up 100 %.</summary>
public sealed class Shares100 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT302", "shares-100", Severity.Warning);
}
