using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>One amount that two sections of the text tell differently.</summary>
public sealed class RestatedAmount : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO219", "restated-amount", Severity.Error);
}
