using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Makes tables of lines whose pieces stand in columns: with level lines only, or with no lines at all. Pure and thread-safe.</summary>
internal static class AlignedTables
{
    /// <summary>The tables, and the lines that belong to none.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="lines">Lines outside the ruled tables.</param>
    /// <param name="ruled">The ruled tables.</param>
    /// <param name="rules">Level lines outside the ruled tables, from top to bottom.</param>
    public static (List<PageTable> Tables, List<TextLine> Lines) Read(PageFrame frame, List<TextLine> lines, IReadOnlyList<PageTable> ruled, IReadOnlyList<Rule> rules)
    {
        var rows = new List<TextRow>(lines.Count);
        var rest = new List<TextLine>();
        foreach (var line in lines)
        {
            if (line.IsTurned) rest.Add(line);
            else rows.Add(TextRow.Of(line));
        }

        rows.Sort((a, b) => a.Top.CompareTo(b.Top));
        var barriers = new List<double>();
        foreach (var table in ruled) barriers.Add((table.Box.Top + table.Box.Bottom) / 2);
        var tables = new List<PageTable>();
        var next = 0;
        foreach (var run in AlignedRuns.Find(rows, rules, barriers))
        {
            if (Table(frame, rows.GetRange(run.First, run.End - run.First), run) is not { } table) continue;
            tables.Add(table);
            for (; next < run.First; next++) rest.Add(rows[next].Line);
            next = run.End;
        }

        for (; next < rows.Count; next++) rest.Add(rows[next].Line);
        return (tables, rest);
    }

    /// <summary>The table of a run of rows, or null where they are none.</summary>
    public static PageTable? Table(PageFrame frame, List<TextRow> rows, RowRun run)
    {
        var grid = AlignedGrid.Of(rows);
        var group = AlignedRows.Group(grid, run.Rules);
        if (!TableLikeness.IsTable(grid, group, run.IsBounded, run.IsCaptioned)) return null;
        var cells = ImmutableArray.CreateBuilder<PageCell>();
        for (int row = 0, first = 0; row <= group[^1]; row++)
        {
            var end = first;
            while (end < group.Length && group[end] == row) end++;
            AddRow(grid, row, first, end, cells);
            first = end;
        }

        var box = rows[0].Line.Box;
        foreach (var row in rows) box = box.Union(row.Line.Box);
        return new PageTable(frame, box, group[^1] + 1, Edges(grid), cells.ToImmutable()) { IsRuled = false };
    }

    private static ImmutableArray<double> Edges(AlignedGrid grid)
    {
        var edges = ImmutableArray.CreateBuilder<double>(grid.Columns.Count + 1);
        edges.Add(grid.Columns[0].From);
        for (var i = 1; i < grid.Columns.Count; i++) edges.Add((grid.Columns[i - 1].To + grid.Columns[i].From) / 2);
        edges.Add(grid.Columns[^1].To);
        return edges.MoveToImmutable();
    }

    /// <summary>The cells of one row: what stands over the same columns is one cell, columns without text have an empty one.</summary>
    private static void AddRow(AlignedGrid grid, int row, int first, int end, ImmutableArray<PageCell>.Builder cells)
    {
        var columns = grid.Columns.Count;
        var last = new int[columns];
        for (var i = 0; i < columns; i++) last[i] = i;
        for (var i = first; i < end; i++)
        {
            foreach (var piece in grid.Rows[i].Pieces) last[piece.First] = Math.Max(last[piece.First], piece.Last);
        }

        for (var column = 0; column < columns;)
        {
            // Pieces that begin inside a wider one of the same row belong to its cell.
            var to = last[column];
            for (var c = column; c <= to; c++) to = Math.Max(to, last[c]);
            var lines = ImmutableArray.CreateBuilder<TextLine>();
            for (var i = first; i < end; i++)
            {
                foreach (var piece in grid.Rows[i].Pieces)
                {
                    if (piece.First >= column && piece.First <= to) lines.Add(piece.Text);
                }
            }

            cells.Add(new PageCell(new GridRectangle(row, column, row + 1, to + 1), grid.Columns[to].To - grid.Columns[column].From, lines.ToImmutable()));
            column = to + 1;
        }
    }
}
