using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A completion rate that is not actual over the named budget.</summary>
public sealed class BudgetRate : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT201", "budget-rate", Severity.Error);
}
