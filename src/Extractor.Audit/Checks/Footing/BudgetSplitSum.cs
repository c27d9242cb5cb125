using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>A form's budget that its sources do not add up to.</summary>
public sealed class BudgetSplitSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT951", "budget-split-sum", Severity.Error);
}
