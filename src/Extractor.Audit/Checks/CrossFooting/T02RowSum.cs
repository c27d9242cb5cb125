using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the income table whose columns do not add up.</summary>
public sealed class T02RowSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF201", "t02-row-sum", Severity.Error);
}
