using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: general public budget spending within all spending.</summary>
public sealed class X0503 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO105", "x-05-03", Severity.Error);
}
