using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Counts of parts that exceed their whole.</summary>
public sealed class CountSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT308", "count-sum", Severity.Error);
}
