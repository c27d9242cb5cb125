namespace Extractor.Ingest.Pdf;

/// <summary>Widens a run between level lines to a header above the first line and a total below the last, which tables with a line under every row leave unbounded. Pure and thread-safe.</summary>
internal static class RunReach
{
    private const int MostHeaderLines = 5;
    private const int MostTotals = 2;

    /// <summary>Lines farther apart than this share of their size do not belong together.</summary>
    private const double Near = 1.3;

    private const double SameEnd = 6;
    private const int SentenceLength = 45;

    /// <summary>First row and the one after the last.</summary>
    public static (int First, int End) Of(IReadOnlyList<TextRow> rows, int first, int end, Rule rule)
    {
        var header = first;
        if (HasFigures(rows[first]))
        {
            while (header > 0 && first - header < MostHeaderLines && IsNear(rows[header - 1], rows[header]) && IsInside(rows[header - 1], rule) && IsHeader(rows[header - 1], rows[first], rule)) header--;
        }

        var last = end;
        while (last < rows.Count && last - end < MostTotals && IsNear(rows[last - 1], rows[last]) && IsInside(rows[last], rule) && HasFigures(rows[last])) last++;
        return (header, last);
    }

    /// <summary>Whether two rows stand as close as those of a table.</summary>
    public static bool IsNear(TextRow above, TextRow below) => below.Top - above.Bottom <= Near * below.Line.Size;

    private static bool IsInside(TextRow row, Rule rule) => row.Line.Box.Left >= rule.From - SameEnd && row.Line.Box.Right <= rule.To + SameEnd;

    private static bool IsHeader(TextRow row, TextRow body, Rule rule)
    {
        foreach (var piece in row.Pieces)
        {
            if (piece.Text.Length >= SentenceLength) return false;
        }

        return row.IsParted || (row.Line.Box.Left > body.Pieces[0].Box.Right && row.Line.Box.Width < 0.6 * rule.Length);
    }

    /// <summary>Whether at least half of what stands beside the first piece are figures.</summary>
    public static bool HasFigures(TextRow row)
    {
        var figures = 0;
        for (var i = 1; i < row.Pieces.Length; i++) figures += AlignedPiece.LooksLikeFigure(row.Pieces[i].Text) ? 1 : 0;
        return figures > 0 && figures * 2 >= row.Pieces.Length - 1;
    }
}
