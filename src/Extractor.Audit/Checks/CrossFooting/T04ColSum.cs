using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the statement of appropriations whose columns do not add up.</summary>
public sealed class T04ColSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF401", "t04-col-sum", Severity.Error);
}
