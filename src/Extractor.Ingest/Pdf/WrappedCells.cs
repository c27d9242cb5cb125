namespace Extractor.Ingest.Pdf;

/// <summary>Tells rows of wrapped cells by the pitch of the lines in each column: lines of one cell stand closer than the cells of two rows, however the cells are set in the height of their row. Pure and thread-safe.</summary>
internal static class WrappedCells
{
    /// <summary>Pitches within this are one pitch: browsers set lines on whole pixels.</summary>
    private const double SamePitch = 0.85;

    private const double Rounding = 0.4;

    /// <summary>Rows stand at least so much farther apart than lines, in points.</summary>
    private const double FewestApart = 1.1;

    /// <summary>Lines of a cell stand no farther apart than this multiple of the size.</summary>
    private const double MostLeading = 2.2;

    /// <summary>Half of the height of a line, as a share of its size, that must not be shared by two rows.</summary>
    private const double Core = 0.25;

    private const int FewestRows = 2;

    /// <summary>Whether each line begins a row, or null where pitches do not tell.</summary>
    /// <param name="grid">The lines.</param>
    /// <param name="first">First line of the body.</param>
    /// <param name="rules">Heights of the level lines that part rows.</param>
    public static bool[]? Starts(AlignedGrid grid, int first, IReadOnlyList<double> rules)
    {
        if (Limit(grid, first, rules) is not { } limit) return null;
        var cells = Cells(grid, first, limit, rules);
        var starts = Parted(grid, first, cells, out var rows, out var uneven, out var tall, out var crowded);
        return rows >= FewestRows && tall > 0 && uneven * 2 >= tall && crowded * 3 <= rows ? starts : null;
    }

    /// <summary>The pitch between that of the lines of a cell and that of rows.</summary>
    private static double? Limit(AlignedGrid grid, int first, IReadOnlyList<double> rules)
    {
        var texts = new List<double>();
        var figures = double.MaxValue;
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            AlignedPiece? above = null;
            for (var i = first; i < grid.Rows.Length; i++)
            {
                if (grid.Rows[i].At(column) is not { } piece) continue;
                if (above is not null && piece.Text.Box.Bottom - above.Text.Box.Bottom is > 0 and var pitch && !IsParted(above, piece, rules))
                {
                    if (above.IsFigure && piece.IsFigure) figures = Math.Min(figures, pitch);
                    else texts.Add(pitch);
                }

                above = piece;
            }
        }

        if (texts.Count == 0) return null;
        texts.Sort();
        if (texts[0] > MostLeading * grid.Rows[^1].Size) return null;
        if (figures < double.MaxValue) return Below(texts, figures);

        // Where level lines part all rows, the lines between two are one row.
        return Parting(texts) ?? (rules.Count > 2 && texts[^1] - texts[0] <= SamePitch ? texts[^1] * 1.5 : null);
    }

    /// <summary>Figures are never wrapped, so that lines closer than any two of them are lines of a cell.</summary>
    private static double? Below(List<double> texts, double figures)
    {
        var end = texts.FindIndex(t => t >= figures - Rounding);
        if (end < 0) end = texts.Count;
        return end > 0 && (end < texts.Count || figures - texts[end - 1] > SamePitch) ? (texts[end - 1] + Math.Min(figures, end < texts.Count ? texts[end] : figures)) / 2 : null;
    }

    /// <summary>The pitch above the least kind, or null where there is one kind.</summary>
    private static double? Parting(List<double> pitches)
    {
        var end = 1;
        while (end < pitches.Count && pitches[end] - pitches[0] <= SamePitch) end++;
        return end < pitches.Count && pitches[end] - pitches[0] >= FewestApart && pitches[end] - pitches[end - 1] >= Rounding ? (pitches[end] + pitches[end - 1]) / 2 : null;
    }

    private static bool IsParted(AlignedPiece above, AlignedPiece below, IReadOnlyList<double> rules)
    {
        foreach (var rule in rules)
        {
            if (rule > Middle(above) && rule < Middle(below)) return true;
        }

        return false;
    }

    private static double Middle(AlignedPiece piece) => (piece.Text.Box.Top + piece.Text.Box.Bottom) / 2;

    /// <summary>The cells: for each the lines and heights it reaches over.</summary>
    private static List<ColumnCell> Cells(AlignedGrid grid, int first, double limit, IReadOnlyList<double> rules)
    {
        var cells = new List<ColumnCell>();
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            AlignedPiece? above = null;
            for (var i = first; i < grid.Rows.Length; i++)
            {
                if (grid.Rows[i].At(column) is not { } piece) continue;
                var half = Core * piece.Text.Size;
                var goesOn = above is not null && piece.Text.Box.Bottom - above.Text.Box.Bottom <= limit && above.First == piece.First && above.Last == piece.Last && !IsParted(above, piece, rules);
                if (goesOn) cells[^1] = cells[^1] with { Last = i, Bottom = Middle(piece) + half, Lines = cells[^1].Lines + 1 };
                else cells.Add(new ColumnCell(column, i, i, Middle(piece) - half, Middle(piece) + half, 1));
                above = piece;
            }
        }

        cells.Sort((a, b) => a.Top.CompareTo(b.Top));
        return cells;
    }

    /// <summary>Cells that share some height are one row; a column that begins another cell begins another row.</summary>
    private static bool[] Parted(AlignedGrid grid, int first, List<ColumnCell> cells, out int rows, out int uneven, out int tall, out int crowded)
    {
        var starts = new bool[grid.Rows.Length];
        (rows, uneven, tall, crowded) = (0, 0, 0, 0);
        for (var i = 0; i < cells.Count;)
        {
            var bottom = cells[i].Bottom;
            var end = i + 1;
            for (; end < cells.Count && cells[end].Top < bottom; end++) bottom = Math.Max(bottom, cells[end].Bottom);
            rows++;
            starts[LowestFirst(cells, i, end)] = true;
            int most = 1, least = int.MaxValue;
            var ends = new int[grid.Columns.Count];
            Array.Fill(ends, -1);
            var isCrowded = false;
            for (var k = i; k < end; k++)
            {
                var cell = cells[k];
                (most, least) = (Math.Max(most, cell.Lines), Math.Min(least, cell.Lines));
                if (ends[cell.Column] >= 0)
                {
                    starts[cell.First] = true;
                    Array.Fill(ends, -1);
                    isCrowded = true;
                }

                ends[cell.Column] = cell.Last;
            }

            crowded += isCrowded ? 1 : 0;
            tall += most > 1 ? 1 : 0;
            uneven += most > 1 && least < most ? 1 : 0;
            i = end;
        }

        starts[first] = true;
        return starts;
    }

    private static int LowestFirst(List<ColumnCell> cells, int from, int to)
    {
        var first = cells[from].First;
        for (var i = from + 1; i < to; i++) first = Math.Min(first, cells[i].First);
        return first;
    }

    private readonly record struct ColumnCell(int Column, int First, int Last, double Top, double Bottom, int Lines);
}
