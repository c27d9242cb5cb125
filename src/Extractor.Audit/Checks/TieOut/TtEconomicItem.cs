using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Economic account told otherwise than printed in the statement.</summary>
public sealed class TtEconomicItem : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO204", "tt-economic-item", Severity.Error);
}
