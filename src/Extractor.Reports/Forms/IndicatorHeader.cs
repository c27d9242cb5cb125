using System.Collections.Immutable;
using Extractor.Core.Documents;

namespace Extractor.Reports.Forms;

/// <summary>The header row of an indicator block with the role of every column.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="FirstRow">The first row after the header.</param>
/// <param name="Roles">One role a grid column.</param>
internal sealed record IndicatorHeader(int Row, int FirstRow, ImmutableArray<ColumnRole> Roles)
{
    /// <summary>The level columns, left to right; never empty.</summary>
    public ImmutableArray<int> Levels { get; } = [.. Enumerable.Range(0, Roles.Length).Where(c => Roles[c] == ColumnRole.Level)];

    /// <summary>A header band is this many rows at most.</summary>
    private const int TallestHeader = 3;

    /// <summary>The column of a role, or -1; of several the last.</summary>
    public int Column(ColumnRole role) => Roles.LastIndexOf(role);

    /// <summary>The same header, its rows beginning elsewhere: in a table that goes on without one.</summary>
    public IndicatorHeader From(int row) => new(-1, row, Roles);

    /// <summary>The header in a row, or null: it names at least one level and at least two things an indicator has.</summary>
    public static IndicatorHeader? Read(TableGrid grid, int row)
    {
        var roles = ImmutableArray.CreateBuilder<ColumnRole>(grid.Columns);
        Cell? before = null;
        for (var column = 0; column < grid.Columns; column++)
        {
            var cell = grid[row, column];
            var role = cell is null || cell.Row != row ? ColumnRole.None : ColumnHeader.Role(WhiteSpace.Remove(cell.Text));

            // A header over several columns: a level's label may be split, everything else is read at its first column.
            if (ReferenceEquals(cell, before) && role != ColumnRole.Level) role = ColumnRole.None;

            // A cell that runs down the side of the whole block (绩效指标) heads its rows, not a column.
            if (cell is { RowSpan: > TallestHeader }) role = ColumnRole.None;
            roles.Add(role);
            before = cell;
        }

        var kinds = roles.Where(r => r is not ColumnRole.None and not ColumnRole.Level).Distinct().Count();
        Unside(grid, row, roles);
        if (!roles.Contains(ColumnRole.Level) || kinds < 1 || (kinds < 2 && roles.Count(r => r == ColumnRole.Level) < 2)) return null;
        var last = Enumerable.Range(0, grid.Columns).Max(c => roles[c] != ColumnRole.None && grid[row, c] is { } cell ? cell.Row + cell.RowSpan : row + 1);
        return new IndicatorHeader(row, last, roles.MoveToImmutable());
    }

    /// <summary>Beside numbered levels (一级指标), a word for indicators as such in a cell that reaches below them is the title of the block at its side.</summary>
    private static void Unside(TableGrid grid, int row, ImmutableArray<ColumnRole>.Builder roles)
    {
        var levels = Enumerable.Range(0, roles.Count).Where(c => roles[c] == ColumnRole.Level && ColumnHeader.IsNumberedLevel(WhiteSpace.Remove(grid.TextAt(row, c)))).ToList();
        if (levels.Count == 0) return;
        var band = levels.Min(c => grid[row, c]!.RowSpan);
        for (var column = 0; column < levels[0]; column++)
        {
            if (roles[column] == ColumnRole.Level && grid[row, column]!.RowSpan > band) roles[column] = ColumnRole.None;
        }
    }
}
