using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Appropriation expenditure that its lines do not add up to.</summary>
public sealed class T04ExpenseSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT402", "t04-expense-sum", Severity.Error);
}
