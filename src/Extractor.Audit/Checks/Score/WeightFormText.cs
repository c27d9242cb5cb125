using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Score;

/// <summary>Points told in the text that are not those of its indicators or of the form.</summary>
public sealed class WeightFormText : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC110", "weight-form-text", Severity.Error);
}
