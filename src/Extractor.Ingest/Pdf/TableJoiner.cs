using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Extractor.Ingest.Pdf;

/// <summary>Joins the parts of a table that runs over pages: the same columns, nothing but furniture between. Repeated header rows count once; a cell or a row cut by the page end is joined again. Pure and thread-safe.</summary>
internal static partial class TableJoiner
{
    private const double SameEdge = 4.5;
    private const double SameTextEdge = 9;
    private const int FewestEdges = 3;
    private const int MostHeaderRows = 6;
    private const int MostLettersLeft = 2;

    /// <summary>The table with its next part, or null when the part is another table.</summary>
    public static JoinedTable? Join(JoinedTable table, PageTable next)
    {
        var part = JoinedTable.Of(next);
        if (Edges(table.Columns, part.Columns, next.IsRuled) is not { } edges) return null;
        table = Spread(table, edges);
        part = Spread(part, edges);
        var repeated = RepeatedHeader(table, part);
        if (BeginsAnew(table, part, repeated)) return null;
        part = DropRows(part, repeated);
        if (part.Rows == 0) return table with { Pages = Pages(table, next) };
        return (CutRow.Is(table, part) ? CutRow.Fold(table, part) : Stack(table, part)) with { Pages = Pages(table, next) };
    }

    private static ImmutableArray<int> Pages(JoinedTable table, PageTable next) => table.Pages.Contains(next.Frame.Number) ? table.Pages : table.Pages.Add(next.Frame.Number);

    /// <summary>The edges both share, when one has all the other's: a page may show merged rows only. Columns of text alone begin and end where their texts do.</summary>
    private static ImmutableArray<double>? Edges(ImmutableArray<double> a, ImmutableArray<double> b, bool isRuled)
    {
        if (!isRuled) return a.Length == b.Length && a.Zip(b).All(e => Math.Abs(e.First - e.Second) <= SameTextEdge) ? a : null;
        var (many, few) = a.Length >= b.Length ? (a, b) : (b, a);
        if (Math.Abs(many[^1] - few[^1]) > 2 * SameEdge || few.Length < FewestEdges) return null;
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

    /// <summary>Whether the part is the next form of the same print: it asks again for a name (项目名称, 主管部门) and another one stands beside it.</summary>
    private static bool BeginsAnew(JoinedTable table, JoinedTable part, int row) =>
        row < Math.Min(table.Rows, part.Rows) && First(table, row) is { } asked && Asks().IsMatch(asked) && asked == First(part, row) && Row(table, row) != Row(part, row);

    private static string? First(JoinedTable table, int row) => table.Cells.Where(c => c.Place.Row == row && !c.IsEmpty).MinBy(c => c.Place.Column)?.Text;

    [GeneratedRegex(@"^[^\d]{0,10}(?:名称|单位|部门)\s*[：:]?$")]
    private static partial Regex Asks();

    private static string Row(JoinedTable table, int row) =>
        string.Join('\u001f', table.Cells.Where(c => c.Place.Row == row && !c.IsEmpty).Select(c => $"{c.Place.Column}:{c.Text}"));

    private static JoinedTable DropRows(JoinedTable part, int rows) => rows == 0 ? part : part with
    {
        Rows = part.Rows - rows,
        Cells = [.. part.Cells.Where(c => c.Place.Row >= rows).Select(c => c with { Place = c.Place with { Row = c.Place.Row - rows, EndRow = c.Place.EndRow - rows } })],
    };

    /// <summary>Puts the part below; a tall label cut by the page end is one cell again.</summary>
    private static JoinedTable Stack(JoinedTable table, JoinedTable part)
    {
        var cells = table.Cells.ToList();
        foreach (var cell in part.Cells)
        {
            var moved = cell with { Place = cell.Place with { Row = cell.Place.Row + table.Rows, EndRow = cell.Place.EndRow + table.Rows } };
            var above = cell.Place.Row == 0 ? cells.FindIndex(c => c.Place.EndRow == table.Rows && CutRow.IsOfColumns(c, cell) && GoesOn(c, cell)) : -1;
            if (above < 0) cells.Add(moved);
            else cells[above] = CutRow.Joined(cells[above], cell, moved.Place.EndRow);
        }

        return table with { Rows = table.Rows + part.Rows, Cells = [.. cells] };
    }

    /// <summary>A label over several rows is cut where nothing, or only its last letters, stand below.</summary>
    public static bool GoesOn(JoinedCell above, JoinedCell below) =>
        !above.IsEmpty && (above.IsTall || below.IsTall) && (below.IsEmpty || (below.Text.Length <= MostLettersLeft && above.Text.Length > below.Text.Length && !CutRow.IsFigure(below.Text) && !CutRow.IsFigure(above.Text)));
}
