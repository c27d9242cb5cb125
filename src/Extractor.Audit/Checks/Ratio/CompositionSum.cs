using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Listed parts that do not make up, or exceed, their whole.</summary>
public sealed class CompositionSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT303", "composition-sum", Severity.Error);
}
