using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: three public expenses against their economic accounts.</summary>
public sealed class X0906 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO109", "x-09-06", Severity.Warning);
}
