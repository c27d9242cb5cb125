using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Economic classes that their accounts do not add up to.</summary>
public sealed class T06ClassSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT601", "t06-class-sum", Severity.Error);
}
