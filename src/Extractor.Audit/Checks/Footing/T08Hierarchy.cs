using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Accounts of the state capital table that their parts do not add up to.</summary>
public sealed class T08Hierarchy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT801", "t08-hierarchy", Severity.Error);
}
