using System.Collections.Immutable;

namespace Extractor.Measure.Slips;

/// <summary>A planted slip.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keys">The figures that are wrong; for a unit, the table's id alone.</param>
/// <param name="Causes">The cause that should be named where only one fits; empty where none is asked for.</param>
public sealed record Slip(SlipKind Kind, ImmutableArray<string> Keys, ImmutableArray<string> Causes);
