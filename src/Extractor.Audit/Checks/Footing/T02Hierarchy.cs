using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Accounts of the income table that their parts do not add up to.</summary>
public sealed class T02Hierarchy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT201", "t02-hierarchy", Severity.Error);
}
