using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: appropriations against the general statement.</summary>
public sealed class X0401 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO103", "x-04-01", Severity.Error);
}
