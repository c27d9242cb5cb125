using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Accounts of the general public budget table that their parts do not add up to.</summary>
public sealed class T05Hierarchy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT501", "t05-hierarchy", Severity.Error);
}
