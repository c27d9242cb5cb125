using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>An adjusted budget, or a rate of adjustment, that the changes told do not give.</summary>
public sealed class BudgetAdjust : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT503", "budget-adjust", Severity.Error);
}
