using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>人员经费合计 that its classes do not add up to.</summary>
public sealed class T06PersonnelSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT602", "t06-personnel-sum", Severity.Error);
}
