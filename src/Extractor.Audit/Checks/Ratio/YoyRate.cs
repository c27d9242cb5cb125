using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A rate of change that does not follow from the change and its level.</summary>
public sealed class YoyRate : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT101", "yoy-rate", Severity.Error);
}
