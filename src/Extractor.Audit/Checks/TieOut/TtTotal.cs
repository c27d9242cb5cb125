using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Total told otherwise than printed in the statement.</summary>
public sealed class TtTotal : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO201", "tt-total", Severity.Error);
}
