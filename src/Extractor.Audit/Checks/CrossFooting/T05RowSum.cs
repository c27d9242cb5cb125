using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the general public budget table whose columns do not add up.</summary>
public sealed class T05RowSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF501", "t05-row-sum", Severity.Error);
}
