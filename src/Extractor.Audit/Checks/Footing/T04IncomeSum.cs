using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Appropriation income that its lines do not add up to.</summary>
public sealed class T04IncomeSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT401", "t04-income-sum", Severity.Error);
}
