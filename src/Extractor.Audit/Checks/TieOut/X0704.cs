using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: the government fund table against the statement of appropriations.</summary>
public sealed class X0704 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO107", "x-07-04", Severity.Error);
}
