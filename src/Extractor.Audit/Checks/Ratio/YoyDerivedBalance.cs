using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Last year's total, as implied, that is not last year's expenditure and balance.</summary>
public sealed class YoyDerivedBalance : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT105", "yoy-derived-balance", Severity.Review);
}
