using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Three public expenses told otherwise than printed in the statement.</summary>
public sealed class TtSangong : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO205", "tt-sangong", Severity.Error);
}
