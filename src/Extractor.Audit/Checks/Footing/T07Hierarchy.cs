using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Accounts of the government fund table that their parts do not add up to.</summary>
public sealed class T07Hierarchy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT701", "t07-hierarchy", Severity.Error);
}
