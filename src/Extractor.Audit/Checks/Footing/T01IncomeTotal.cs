using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>收入总计 that its parts do not add up to.</summary>
public sealed class T01IncomeTotal : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT102", "t01-income-total", Severity.Error);
}
