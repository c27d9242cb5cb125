using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A share that is not part over whole.</summary>
public sealed class ShareOfTotal : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT301", "share-of-total", Severity.Error);
}
