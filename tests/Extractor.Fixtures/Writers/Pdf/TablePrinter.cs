namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>Prints a table over as many pages as it takes, its header rows on each.</summary>
/// <param name="style">How it is printed.</param>
/// <param name="layout">The table.</param>
/// <param name="headerRows">Rows repeated on every page.</param>
internal sealed class TablePrinter(PrintStyle style, TableLayout layout, int headerRows)
{
    private readonly int[] _printed = new int[layout.Cells.Length];

    /// <summary>Prints all of it and returns where it ends on the last page.</summary>
    /// <param name="sheet">The pages.</param>
    public void Print(Sheet sheet)
    {
        var parts = new List<RowPart>();
        var y = sheet.Top;
        for (var row = 0; row < layout.Rows.Length; row++)
        {
            var height = layout.Rows[row];
            if (y + height > sheet.Bottom)
            {
                var cut = row >= headerRows ? CutHeight(height, sheet.Bottom - y) : 0;
                if (cut > 0) parts.Add(new RowPart(row, cut));
                PrintPart(sheet, parts);
                sheet.NextPage();
                parts = [.. Enumerable.Range(0, headerRows).Select(r => new RowPart(r, layout.Rows[r]))];
                y = sheet.Top + parts.Sum(p => p.Height);
                if (cut > 0) height = height - cut + (2 * TableLayout.Padding);
            }

            parts.Add(new RowPart(row, height));
            y += height;
        }

        PrintPart(sheet, parts);
    }

    /// <summary>Height of the lines of a row that still fit, where some do and some do not.</summary>
    private double CutHeight(double height, double room)
    {
        var lines = Math.Floor((room - (2 * TableLayout.Padding)) / layout.Leading);
        var all = Math.Round((height - (2 * TableLayout.Padding)) / layout.Leading);
        return style.CutsRows && lines >= 1 && lines < all ? (lines * layout.Leading) + (2 * TableLayout.Padding) : 0;
    }

    private void PrintPart(Sheet sheet, List<RowPart> parts)
    {
        if (parts.Count == 0) return;
        for (var i = 0; i < layout.Cells.Length; i++)
        {
            var (cell, lines) = layout.Cells[i];
            var first = parts.FindIndex(p => p.Row >= cell.Row && p.Row < cell.Row + cell.RowSpan);
            if (first < 0) continue;
            if (cell.Row < headerRows) _printed[i] = 0;
            var end = first;
            while (end < parts.Count && parts[end].Row >= cell.Row && parts[end].Row < cell.Row + cell.RowSpan) end++;
            var (top, height) = (sheet.Top + parts.Take(first).Sum(p => p.Height), parts.Skip(first).Take(end - first).Sum(p => p.Height));
            var left = sheet.Left + layout.Columns.Take(cell.Column).Sum();
            var room = (int)Math.Floor(((height - (2 * TableLayout.Padding)) / layout.Leading) + 0.01);
            PrintCell(sheet.Page, cell, [.. lines.Skip(_printed[i]).Take(room)], new PrintBox(left, top, left + layout.Width(cell), top + height));
            _printed[i] += room;
        }

        sheet.Top += parts.Sum(p => p.Height);
    }

    private void PrintCell(PrintedPage page, GridCell cell, List<string> lines, PrintBox box)
    {
        page.Rule(box.Left, box.Top, box.Right, box.Top);
        page.Rule(box.Left, box.Bottom, box.Right, box.Bottom);
        page.Rule(box.Left, box.Top, box.Left, box.Bottom);
        page.Rule(box.Right, box.Top, box.Right, box.Bottom);
        var y = box.Top + ((box.Bottom - box.Top - (lines.Count * layout.Leading)) / 2) + ((layout.Leading - layout.Size) / 2);
        foreach (var line in lines)
        {
            if (cell.Row < headerRows || cell.ColumnSpan > 1 || line.All(char.IsAsciiDigit)) page.TextAt((box.Left + box.Right) / 2, 0.5, y, line, layout.Size);
            else if (TableLayout.IsFigure(line)) page.TextAt(box.Right - TableLayout.Padding, 1, y, line, layout.Size);
            else page.Text(box.Left + TableLayout.Padding, y, line, layout.Size);
            y += layout.Leading;
        }
    }

    /// <summary>A row, or what of it stands on a page.</summary>
    private readonly record struct RowPart(int Row, double Height);

    private readonly record struct PrintBox(double Left, double Top, double Right, double Bottom);
}
