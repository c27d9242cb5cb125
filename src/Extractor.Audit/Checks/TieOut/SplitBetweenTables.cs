using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: personnel and operating costs in every table that shows them.</summary>
public sealed class SplitBetweenTables : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO110", "split-between-tables", Severity.Error);
}
