using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>An item of the classification with two amounts in one paragraph.</summary>
public sealed class ItemTwoLevels : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO209", "item-two-levels", Severity.Error);
}
