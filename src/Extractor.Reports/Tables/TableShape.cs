using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Tables;

/// <summary>A table taken apart: caption rows, header, body, columns by what they hold, blocks of columns side by side. Immutable and thread-safe.</summary>
/// <param name="Table">The table.</param>
/// <param name="BodyStart">First row that is not header, from 0; the number of rows where there is no body.</param>
/// <param name="Columns">Its columns, from the left.</param>
internal sealed partial record TableShape(CaptionedTable Table, int BodyStart, ImmutableArray<TableColumn> Columns)
{
    /// <summary>How many rows a header may have.</summary>
    private const int LongestHeader = 9;

    private int[]? _lines;

    private ImmutableArray<bool> IndexRows { get; init; }

    /// <summary>The grid.</summary>
    public TableGrid Grid => Table.Grid;

    /// <summary>Number of blocks of columns.</summary>
    public int Blocks => Columns.IsEmpty ? 0 : Columns[^1].Block + 1;

    /// <summary>Takes a table apart.</summary>
    public static TableShape Of(CaptionedTable table)
    {
        var indexRows = IndexRow.Read(table.Grid);
        var body = FindBody(table.Grid, indexRows, table.CaptionRows);
        return new TableShape(table, body, Roles(table.Grid, indexRows, table.CaptionRows, body)) { IndexRows = indexRows };
    }

    /// <summary>The same columns for a table that goes on without a header of its own.</summary>
    public TableShape Continue(CaptionedTable next) => new(next, next.CaptionRows, Columns) { IndexRows = IndexRow.Read(next.Grid) };

    /// <summary>The rows of the body that are lines: no repeated header, no 栏次, no note.</summary>
    public IReadOnlyList<int> Lines() => _lines ??= [.. ReadLines()];

    private IEnumerable<int> ReadLines()
    {
        for (var row = BodyStart; row < Grid.Rows; row++)
        {
            if (!IndexRows[row] && !IsNote(row) && !IsHeaderAgain(row)) yield return row;
        }
    }

    private bool IsNote(int row)
    {
        var first = Enumerable.Range(0, Grid.Columns).Select(c => Grid[row, c]).FirstOrDefault(c => c is { Text.Length: > 0 });
        return first is not null && Note().IsMatch(first.Text);
    }

    /// <summary>A row in which every text stands in its column's header too, as on the next page.</summary>
    private bool IsHeaderAgain(int row)
    {
        var seen = 0;
        foreach (var column in Columns)
        {
            var text = Wording.Compact(Grid.TextAt(row, column.Index));
            if (text.Length == 0) continue;
            if (!column.Heads.Any(h => Wording.Compact(h.Text) == text)) return false;
            seen++;
        }

        return seen > 0;
    }

    private static int FindBody(TableGrid grid, ImmutableArray<bool> indexRows, int start)
    {
        var last = Math.Min(grid.Rows, start + LongestHeader);
        var from = start;
        for (var row = start; row < last; row++)
        {
            if (indexRows[row]) from = row + 1;
        }

        if (from > start) return from;
        for (var row = start; row < last; row++)
        {
            if (IsData(grid, row, row > start)) return row;
        }

        return Math.Min(last, grid.Rows);
    }

    /// <summary>Whether a row is a line: it prints figures, or nothing but heads of lines (a 合计 among other words is a column's head).</summary>
    private static bool IsData(TableGrid grid, int row, bool mayBeLabel)
    {
        var years = 0;
        var numbers = 0;
        var words = 0;
        var heads = 0;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid[row, column] is not { Text.Length: > 0 } cell || cell.Column != column || cell.Row != row) continue;
            var kind = NumberReader.ReadCell(cell.Text).Kind;
            if (kind is CellKind.Number or CellKind.Damaged or CellKind.Dash) numbers++;
            if (kind == CellKind.Words) words++;
            if (kind == CellKind.Words && LineStart().IsMatch(Wording.Compact(cell.Text))) heads++;
            if (YearHead().IsMatch(cell.Text)) years++;
        }

        return numbers > years || (mayBeLabel && heads > 0 && heads == words);
    }

    private static ImmutableArray<TableColumn> Roles(TableGrid grid, ImmutableArray<bool> indexRows, int start, int body)
    {
        var header = HeaderBand.Read(grid, indexRows, start, body);
        var columns = ImmutableArray.CreateBuilder<TableColumn>(grid.Columns);
        var block = 0;
        var hasValues = false;
        for (var index = 0; index < grid.Columns; index++)
        {
            var role = ColumnRoles.Of(grid, indexRows, body, index, header[index]);
            if (role != ColumnRole.Value && hasValues)
            {
                block++;
                hasValues = false;
            }

            hasValues |= role == ColumnRole.Value;
            columns.Add(new TableColumn(index, role, header[index], block));
        }

        return columns.MoveToImmutable();
    }

    [GeneratedRegex(@"^\s*(?:19|20)\d{2}\s*年?(?:度|末)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearHead();

    [GeneratedRegex(@"^(?:合计|总计|小计|本年收入合计|本年支出合计|\d{3}(?:\d\d){0,2}(?!\d)|[一二三四五六七八九十]+、|注)", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"^\s*[(（]?\s*(?:注|备注|说明)\s*\d*\s*[:：.、]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}
