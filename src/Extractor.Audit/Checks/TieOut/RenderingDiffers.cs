using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.TieOut;

/// <summary>A figure that differs between two renderings of one report.</summary>
public sealed class RenderingDiffers : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("TO954", "rendering-differs", Severity.Review);
}
