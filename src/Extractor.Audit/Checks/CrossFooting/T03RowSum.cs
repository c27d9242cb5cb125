using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the expenditure table whose columns do not add up.</summary>
public sealed class T03RowSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF301", "t03-row-sum", Severity.Error);
}
