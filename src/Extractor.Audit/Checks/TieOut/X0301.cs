using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: the expenditure table against the general statement.</summary>
public sealed class X0301 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO102", "x-03-01", Severity.Error);
}
