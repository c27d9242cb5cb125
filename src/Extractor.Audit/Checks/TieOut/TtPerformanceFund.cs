using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Funds of evaluated projects that are not the stated share of project expenditure.</summary>
public sealed class TtPerformanceFund : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO207", "tt-performance-fund", Severity.Error);
}
