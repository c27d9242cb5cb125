using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Joins the parts of a table that runs over pages: the same columns, nothing but furniture between. Repeated header rows count once; a cell or a row cut by the page end is joined again. Pure and thread-safe.</summary>
internal static class TableJoiner
{
    private const double SameEdge = 4.5;
    private const int MostHeaderRows = 6;

    /// <summary>The table with its next part, or null when the part is another table.</summary>
    public static JoinedTable? Join(JoinedTable table, PageTable next)
    {
        var part = JoinedTable.Of(next);
        if (Edges(table.Columns, part.Columns) is not { } edges) return null;
        table = Spread(table, edges);
        part = Spread(part, edges);
        part = DropRows(part, RepeatedHeader(table, part));
        if (part.Rows == 0) return table with { Pages = Pages(table, next) };
        var (above, below) = IsCutRow(table, part) ? JoinCutRow(table, part) : (table, part);
        return Stack(above, below) with { Pages = Pages(table, next) };
    }

    private static ImmutableArray<int> Pages(JoinedTable table, PageTable next) => table.Pages.Contains(next.Frame.Number) ? table.Pages : table.Pages.Add(next.Frame.Number);

    /// <summary>The edges both share, when one has all the other's: a page may show a merged row only.</summary>
    private static ImmutableArray<double>? Edges(ImmutableArray<double> a, ImmutableArray<double> b)
    {
        var (many, few) = a.Length >= b.Length ? (a, b) : (b, a);
        if (Math.Abs(many[^1] - few[^1]) > 2 * SameEdge || few.Length * 2 < many.Length) return null;
        return few.All(e => many.Any(m => Math.Abs(m - e) <= SameEdge)) ? many : null;
    }

    private static JoinedTable Spread(JoinedTable table, ImmutableArray<double> edges)
    {
        if (table.Columns.Length == edges.Length) return table;
        var map = table.Columns.Select(c => edges.Select((e, i) => (Math.Abs(e - c), i)).Min().i).ToArray();
        return table with
        {
            Columns = edges,
            Cells = [.. table.Cells.Select(c => c with { Place = c.Place with { Column = map[c.Place.Column], EndColumn = map[c.Place.EndColumn] } })],
        };
    }

    private static int RepeatedHeader(JoinedTable table, JoinedTable part)
    {
        var rows = 0;
        while (rows < Math.Min(MostHeaderRows, Math.Min(part.Rows, table.Rows)) && Row(table, rows) is { Length: > 0 } text && text == Row(part, rows)) rows++;

        // A header is closed: no cell of it may reach into the rows that stay.
        while (rows > 0 && part.Cells.Any(c => c.Place.Row < rows && c.Place.EndRow > rows)) rows--;
        return rows;
    }

    private static string Row(JoinedTable table, int row) =>
        string.Join('\u001f', table.Cells.Where(c => c.Place.Row == row && !c.IsEmpty).Select(c => $"{c.Place.Column}:{c.Text}"));

    private static JoinedTable DropRows(JoinedTable part, int rows) => rows == 0 ? part : part with
    {
        Rows = part.Rows - rows,
        Cells = [.. part.Cells.Where(c => c.Place.Row >= rows).Select(c => c with { Place = c.Place with { Row = c.Place.Row - rows, EndRow = c.Place.EndRow - rows } })],
    };

    /// <summary>The first row of the part goes on with the last row above: it leaves its label empty and only lengthens texts begun there.</summary>
    private static bool IsCutRow(JoinedTable table, JoinedTable part)
    {
        var first = part.Cells.Where(c => c.Place.Row == 0).ToList();
        var last = table.Cells.Where(c => c.Place.EndRow == table.Rows).ToList();
        var filled = first.Where(c => !c.IsEmpty).ToList();
        if (filled.Count == 0 || filled.Count * 2 > first.Count || first.Where(c => !c.IsTall).OrderBy(c => c.Place.Column).FirstOrDefault() is not { IsEmpty: true }) return false;
        return filled.All(c => !c.IsTall && Above(last, c) is { IsEmpty: false, IsTall: false } above && !above.Text.All(IsFigure) && !c.Text.All(IsFigure));
    }

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-';

    private static JoinedCell? Above(List<JoinedCell> last, JoinedCell cell) => last.Find(l => l.Place.Column == cell.Place.Column && l.Place.EndColumn == cell.Place.EndColumn);

    private static (JoinedTable Above, JoinedTable Below) JoinCutRow(JoinedTable table, JoinedTable part)
    {
        var first = part.Cells.Where(c => c.Place.Row == 0).ToList();
        var joined = table.Cells.Select(c => c.Place.EndRow == table.Rows && first.Find(f => f.Place.Column == c.Place.Column && f.Place.EndColumn == c.Place.EndColumn) is { IsEmpty: false } next
            ? c with { Parts = c.Parts.AddRange(next.Parts) }
            : c);

        // Tall empty cells of the cut row lengthen the labels above them in Stack; only rows of one line go.
        return first.Any(c => c.IsTall)
            ? (table with { Cells = [.. joined] }, Blank(part))
            : (table with { Cells = [.. joined] }, DropRows(part, 1));
    }

    private static JoinedTable Blank(JoinedTable part) => part with
    {
        Cells = [.. part.Cells.Select(c => c.Place.Row == 0 && !c.IsTall ? c with { Parts = [.. c.Parts.Select(p => (p.Frame, p.Cell with { Lines = [] }))] } : c)],
    };

    /// <summary>Puts the part below; a tall label cut by the page end (empty below) is one cell again.</summary>
    private static JoinedTable Stack(JoinedTable table, JoinedTable part)
    {
        var cells = table.Cells.ToList();
        foreach (var cell in part.Cells)
        {
            var moved = cell with { Place = cell.Place with { Row = cell.Place.Row + table.Rows, EndRow = cell.Place.EndRow + table.Rows } };
            var above = cell is { IsEmpty: true, Place.Row: 0 }
                ? cells.FindIndex(c => c.Place.EndRow == table.Rows && c.Place.Column == cell.Place.Column && c.Place.EndColumn == cell.Place.EndColumn && (c.IsTall || cell.IsTall) && !c.IsEmpty)
                : -1;
            if (above < 0) cells.Add(moved);
            else cells[above] = cells[above] with { Place = cells[above].Place with { EndRow = moved.Place.EndRow } };
        }

        return table with { Rows = table.Rows + part.Rows, Cells = [.. cells] };
    }
}
