using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>One indicator of one year with two values, in a form and in the text.</summary>
public sealed class TtIndicatorFact : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO210", "tt-indicator-fact", Severity.Warning);
}
