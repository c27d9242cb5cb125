using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A project's budget, actual, score or grade told in the report otherwise than in its form.</summary>
public sealed class TtProjectTable : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO501", "tt-project-table", Severity.Error);
}
