using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Rates, shares and changes of other tables that their columns do not give.</summary>
public sealed class OtherRatio : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT901", "other-ratio", Severity.Error);
}
