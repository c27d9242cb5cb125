using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A value that accumulates over the year and is lower at its end than in its middle.</summary>
public sealed class CumulativeFalls : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT504", "cumulative-falls", Severity.Warning);
}
