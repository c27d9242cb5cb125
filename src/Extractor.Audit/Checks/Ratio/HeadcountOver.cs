using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>More staff than posts.</summary>
public sealed class HeadcountOver : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT311", "headcount-over", Severity.Warning);
}
