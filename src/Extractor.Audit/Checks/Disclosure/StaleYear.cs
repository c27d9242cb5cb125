using Extractor.Core.Places;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A year that is not the report's own where the report's own year should stand. Immutable and thread-safe.</summary>
/// <param name="Place">The words.</param>
/// <param name="Year">The year.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
internal readonly record struct StaleYear(Provenance Place, int Year, decimal Confidence);
