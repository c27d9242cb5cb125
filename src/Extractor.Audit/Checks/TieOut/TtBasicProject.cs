using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Basic or project expenditure told otherwise than printed in the statement.</summary>
public sealed class TtBasicProject : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO206", "tt-basic-project", Severity.Error);
}
