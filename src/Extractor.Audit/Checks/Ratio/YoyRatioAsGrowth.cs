using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A ratio to the base printed where growth over the base is meant.</summary>
public sealed class YoyRatioAsGrowth : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT103", "yoy-ratio-as-growth", Severity.Error);
}
