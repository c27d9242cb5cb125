using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Contracts of small and medium enterprises that contradict procurement.</summary>
public sealed class SmeProcurement : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT305", "sme-procurement", Severity.Error);
}
