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

    /// <summary>The column of a role, or -1; of several the last.</summary>
    public int Column(ColumnRole role) => Roles.LastIndexOf(role);

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
            roles.Add(role);
            before = cell;
        }

        var kinds = roles.Where(r => r is not ColumnRole.None and not ColumnRole.Level).Distinct().Count();
        if (!roles.Contains(ColumnRole.Level) || kinds < 1 || (kinds < 2 && roles.Count(r => r == ColumnRole.Level) < 2)) return null;
        var last = Enumerable.Range(0, grid.Columns).Max(c => grid[row, c] is { } cell && cell.Row == row ? cell.Row + cell.RowSpan : row + 1);
        return new IndicatorHeader(row, last, roles.MoveToImmutable());
    }
}
