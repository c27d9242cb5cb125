using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A completion rate that target and actual value do not give.</summary>
public sealed class CompletionRate : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT502", "completion-rate", Severity.Error);
}
