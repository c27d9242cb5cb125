using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A change copied from a neighbouring paragraph.</summary>
public sealed class YoySiblingCopy : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT106", "yoy-sibling-copy", Severity.Error);
}
