using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>支出总计 that its parts do not add up to.</summary>
public sealed class T01ExpenseTotal : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT104", "t01-expense-total", Severity.Error);
}
