using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: the state capital table against the statement of appropriations.</summary>
public sealed class X0804 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO108", "x-08-04", Severity.Error);
}
