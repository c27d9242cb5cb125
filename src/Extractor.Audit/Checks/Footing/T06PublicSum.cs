using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>公用经费合计 that its classes do not add up to.</summary>
public sealed class T06PublicSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT603", "t06-public-sum", Severity.Error);
}
