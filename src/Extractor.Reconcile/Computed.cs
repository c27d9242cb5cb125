using Extractor.Core.Numbers;

namespace Extractor.Reconcile;

/// <summary>What a formula gives, in base units.</summary>
/// <param name="Value">From the printed digits as they stand.</param>
/// <param name="Range">From all exact values the printed digits may stand for.</param>
public readonly record struct Computed(decimal Value, Interval Range);
