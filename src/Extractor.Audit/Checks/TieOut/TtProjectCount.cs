using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A number of projects, or their funds, that the projects listed do not give.</summary>
public sealed class TtProjectCount : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO502", "tt-project-count", Severity.Error);
}
