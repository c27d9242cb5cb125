using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>An execution rate that actual and budget do not give.</summary>
public sealed class BudgetExecRate : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT501", "budget-exec-rate", Severity.Error);
}
