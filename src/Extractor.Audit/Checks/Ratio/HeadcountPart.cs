using Extractor.Audit.Catalogue;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>Posts by kind that exceed the posts in total.</summary>
public sealed class HeadcountPart : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT310", "headcount-part", Severity.Error);
}
