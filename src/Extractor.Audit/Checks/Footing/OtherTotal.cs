using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Footing;

/// <summary>Totals of plain lists with one column of amounts that miss their items' sum by a slip of the pen.</summary>
public sealed class OtherTotal : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("FT902", "other-total", Severity.Review);
}
