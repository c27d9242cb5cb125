using System.Collections.Immutable;

namespace Extractor.Ingest.Pdf;

/// <summary>Finds tables without ruling lines: runs of lines whose words stand in the same columns. Pure and thread-safe.</summary>
internal static class AlignedTables
{
    /// <summary>A gap of this many letters parts two columns.</summary>
    private const double ColumnGap = 1.6;

    private const int FewestRows = 3;

    /// <summary>The tables, and the lines that belong to none.</summary>
    public static (List<PageTable> Tables, List<TextLine> Lines) Read(PageFrame frame, List<TextLine> lines, List<PageTable> ruled)
    {
        var ordered = lines.OrderBy(l => l.Box.Top).ToList();
        var tables = new List<PageTable>();
        var rest = new List<TextLine>();
        for (var i = 0; i < ordered.Count;)
        {
            var end = i;
            while (end < ordered.Count && Pieces(ordered[end]).Count >= 2 && (end == i || IsNext(ordered[end - 1], ordered[end], ruled))) end++;
            if (end - i >= FewestRows && Table(frame, ordered.GetRange(i, end - i)) is { } table) tables.Add(table);
            else rest.AddRange(ordered.GetRange(i, Math.Max(1, end - i)));
            i = Math.Max(i + 1, end);
        }

        return (tables, rest);
    }

    private static bool IsNext(TextLine above, TextLine below, List<PageTable> ruled) =>
        below.Box.Top - above.Box.Bottom < 2.2 * Math.Max(above.Size, below.Size) && !ruled.Any(t => t.Box.Top >= above.Box.Top && t.Box.Bottom <= below.Box.Bottom);

    /// <summary>The line cut at its wide gaps.</summary>
    private static List<TextLine> Pieces(TextLine line)
    {
        var pieces = new List<TextLine>();
        var first = 0;
        for (var i = 1; i <= line.Words.Length; i++)
        {
            if (i < line.Words.Length && line.Words[i].Box.Left - line.Words[i - 1].Box.Right < ColumnGap * line.Size) continue;
            pieces.Add(Piece(line, first, i));
            first = i;
        }

        return pieces;
    }

    private static TextLine Piece(TextLine line, int first, int end)
    {
        var from = line.Words[first].Start;
        var words = line.Words[first..end];
        var box = words.Select(w => w.Box).Aggregate((a, b) => a.Union(b));
        return new TextLine(line.Text[from..words[^1].End], box, line.Size, line.IsBold, [.. words.Select(w => new TextWord(w.Start - from, w.End - from, w.Box))]);
    }

    private static PageTable? Table(PageFrame frame, List<TextLine> lines)
    {
        var rows = lines.Select(Pieces).ToList();
        var columns = Columns(rows);
        if (columns.Count < 2) return null;

        // In a table most rows fill most columns, and figures stand in it; a list of two-part lines is none.
        var filled = rows.Sum(r => r.Count);
        if (filled < rows.Count * columns.Count * 0.5 || rows.Sum(r => r.Count(p => p.Text.Any(char.IsAsciiDigit))) < filled * 0.25) return null;
        var edges = ImmutableArray.CreateBuilder<double>();
        edges.Add(columns[0].From);
        for (var i = 1; i < columns.Count; i++) edges.Add((columns[i - 1].To + columns[i].From) / 2);
        edges.Add(columns[^1].To);
        var cells = ImmutableArray.CreateBuilder<PageCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                ImmutableArray<TextLine> inside = [.. rows[row].Where(p => ColumnOf(columns, p) == column)];
                cells.Add(new PageCell(new GridRectangle(row, column, row + 1, column + 1), columns[column].To - columns[column].From, inside));
            }
        }

        return new PageTable(frame, lines.Select(l => l.Box).Aggregate((a, b) => a.Union(b)), rows.Count, edges.ToImmutable(), cells.ToImmutable()) { IsRuled = false };
    }

    /// <summary>Columns are the runs of places that pieces of several rows cover; a piece over several runs (a heading) does not join them.</summary>
    private static List<(double From, double To)> Columns(List<List<TextLine>> rows)
    {
        var most = rows.Max(r => r.Count);
        var columns = new List<(double From, double To)>();
        foreach (var piece in rows.Where(r => r.Count == most || r.Count * 2 > most).SelectMany(r => r).OrderBy(p => p.Box.Left))
        {
            if (columns.Count > 0 && piece.Box.Left < columns[^1].To) columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, piece.Box.Right));
            else columns.Add((piece.Box.Left, piece.Box.Right));
        }

        return columns;
    }

    private static int ColumnOf(List<(double From, double To)> columns, TextLine piece)
    {
        var best = 0;
        var most = double.MinValue;
        for (var i = 0; i < columns.Count; i++)
        {
            var common = Math.Min(columns[i].To, piece.Box.Right) - Math.Max(columns[i].From, piece.Box.Left);
            if (common > most) (best, most) = (i, common);
        }

        return best;
    }
}
