using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>本年支出合计 that the classes of spending do not add up to.</summary>
public sealed class T01ExpenseSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT103", "t01-expense-sum", Severity.Error);
}
