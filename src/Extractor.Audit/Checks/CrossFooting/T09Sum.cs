using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>三公 totals that their parts do not add up to.</summary>
public sealed class T09Sum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF901", "t09-sum", Severity.Error);
}
