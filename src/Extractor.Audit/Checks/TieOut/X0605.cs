using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: basic expenditure against the economic accounts.</summary>
public sealed class X0605 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO106", "x-06-05", Severity.Error);
}
