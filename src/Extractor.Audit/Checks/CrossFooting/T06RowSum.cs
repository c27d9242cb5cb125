using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.CrossFooting;

/// <summary>Lines of the table of basic expenditure whose columns do not add up.</summary>
public sealed class T06RowSum : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("CF601", "t06-row-sum", Severity.Error);
}
