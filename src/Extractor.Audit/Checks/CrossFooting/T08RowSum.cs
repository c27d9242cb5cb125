using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the state capital table whose columns do not add up.</summary>
public sealed class T08RowSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF801", "t08-row-sum", Severity.Error);
}
