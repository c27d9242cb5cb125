using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: the income table against the general statement.</summary>
public sealed class X0201 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO101", "x-02-01", Severity.Error);
}
