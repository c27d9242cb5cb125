using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Functional account told otherwise than printed in the statement.</summary>
public sealed class TtFunctionItem : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO202", "tt-function-item", Severity.Error);
}
