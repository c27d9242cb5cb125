using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Last year's part, derived from change and level, exceeds last year's whole.</summary>
public sealed class YoyPartExceedsWhole : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT104", "yoy-part-exceeds-whole", Severity.Error);
}
