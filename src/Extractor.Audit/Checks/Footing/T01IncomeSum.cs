using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>本年收入合计 that the income lines do not add up to.</summary>
public sealed class T01IncomeSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT101", "t01-income-sum", Severity.Error);
}
