using System.Collections.Immutable;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Points printed for a level of the indicator tree above the indicators themselves. Immutable and thread-safe.</summary>
/// <param name="Path">The labels from level one down to the level weighted.</param>
/// <param name="Weight">The points.</param>
/// <param name="FirstRow">First grid row the points are for.</param>
/// <param name="EndRow">Grid row after the last one they are for.</param>
public sealed record LevelWeight(ImmutableArray<string> Path, Quantity Weight, int FirstRow, int EndRow)
{
    /// <summary>Whether the points are for an indicator that stands in this row.</summary>
    public bool Covers(int row) => row >= FirstRow && row < EndRow;
}
