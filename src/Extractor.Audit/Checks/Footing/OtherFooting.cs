using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Totals of other tables that their rows or columns do not add up to.</summary>
public sealed class OtherFooting : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT901", "other-footing", Severity.Error);
}
