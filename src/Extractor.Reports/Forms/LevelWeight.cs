using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Points printed for a level of the indicator tree above the indicators themselves. Immutable and thread-safe.</summary>
/// <param name="Path">The labels from level one down to the level weighted.</param>
/// <param name="Weight">The points.</param>
public sealed record LevelWeight(ImmutableArray<string> Path, Quantity Weight);
