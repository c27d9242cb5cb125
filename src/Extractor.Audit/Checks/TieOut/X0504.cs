using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Figures that disagree: the general public budget table against the statement of appropriations.</summary>
public sealed class X0504 : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO104", "x-05-04", Severity.Error);
}
