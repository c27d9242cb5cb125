using System.Collections.Immutable;

namespace Extractor.Audit.Catalogue;

/// <summary>A check's configured parameters by name. Immutable and thread-safe.</summary>
/// <param name="Values">Name to value; all parameters are decimal numbers.</param>
public sealed record CheckParameters(ImmutableDictionary<string, decimal> Values)
{
    /// <summary>No parameter configured.</summary>
    public static CheckParameters None { get; } = new(ImmutableDictionary<string, decimal>.Empty);

    /// <summary>The configured value, or the default.</summary>
    public decimal Get(string name, decimal fallback) => Values.GetValueOrDefault(name, fallback);
}
