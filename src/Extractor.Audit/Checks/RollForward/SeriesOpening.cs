using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.RollForward;

/// <summary>Opening balances that are not last year's closing ones.</summary>
public sealed class SeriesOpening : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RF951", "series-opening", Severity.Warning);
}
