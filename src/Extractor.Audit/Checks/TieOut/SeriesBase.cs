using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>Changes that do not follow from what was published last year.</summary>
public sealed class SeriesBase : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO951", "series-base", Severity.Warning);
}
