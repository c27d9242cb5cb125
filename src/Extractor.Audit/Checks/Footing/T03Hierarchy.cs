using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Accounts of the expenditure table that their parts do not add up to.</summary>
public sealed class T03Hierarchy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT301", "t03-hierarchy", Severity.Error);
}
