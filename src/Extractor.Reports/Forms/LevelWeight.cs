using System.Collections.Immutable;
using Extractor.Core.Places;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms;

/// <summary>Points printed for a level of the indicator tree above the indicators themselves. Immutable and thread-safe.</summary>
/// <param name="Path">The labels from level one down to the level weighted.</param>
/// <param name="Weight">The points.</param>
/// <param name="Rows">The rows the points are for; several where the form goes on in another table.</param>
public sealed record LevelWeight(ImmutableArray<string> Path, Quantity Weight, ImmutableArray<RowRange> Rows)
{
    /// <summary>Whether the points are for an indicator that stands in this cell.</summary>
    /// <param name="cell">The indicator's own cell.</param>
    public bool Covers(CellAddress cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Rows.Any(r => r.Table == cell.Table && cell.Row >= r.First && cell.Row < r.End);
    }
}

/// <summary>Rows of a table.</summary>
/// <param name="Table">Index of the table, from 0.</param>
/// <param name="First">The first row, from 0.</param>
/// <param name="End">The row after the last one.</param>
public readonly record struct RowRange(int Table, int First, int End);
