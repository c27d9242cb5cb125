using System.Globalization;
using Extractor.Audit.Results;
using Extractor.Export.Html.Markup;
using Extractor.Export.Runs;

namespace Extractor.Export.Html.Pages;

/// <summary>Writes a table with its merged cells.</summary>
internal sealed class TableMarkup(MarkupWriter html, DocumentResult document, RunResults run, MarkPlan plan, TextMarkup text)
{
    // The row of each table's first printed number: what stands above is its header.
    private readonly Dictionary<int, int> _firstNumbers = document.Numbers
        .Where(n => n.Place is { Table: not null, Row: not null }).GroupBy(n => n.Place.Table!.Value, n => n.Place.Row!.Value).ToDictionary(g => g.Key, g => g.Min());

    // A page of a million cells would open in no browser; the data files have them all.
    private const int MostCells = 30_000;
    private const int MostHeaderRows = 6;

    public void Write(TableRow table)
    {
        var title = string.IsNullOrEmpty(table.Title) ? run.Text("export.place.table", ("table", Number(table.Index + 1))) : table.Title;
        html.Write($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\"><table id=\"table{table.Index}\">\n<caption><span class=\"name\">{title}</span>");
        if (!string.IsNullOrEmpty(table.Unit)) html.Write($"<span class=\"unit\">{run.Text("export.page.unit", ("unit", table.Unit))}</span>");
        html.Raw("</caption>\n");
        var headerRows = HeaderRows(table);
        foreach (var row in table.Cells.Take(MostCells).GroupBy(c => c.Row))
        {
            html.Raw("<tr>");
            foreach (var cell in row) Cell(table, cell, row.Key < headerRows);
            html.Raw("</tr>\n");
        }

        html.Raw("</table></div>\n");
        if (table.Cells.Length > MostCells) html.Write($"<p class=\"note\">{run.Text("export.page.table-cut", ("cells", Number(MostCells)))}</p>\n");
    }

    private void Cell(TableRow table, CellRow cell, bool isHeader)
    {
        var marks = plan.OfCell(table.Index, cell.Row, cell.Column);
        var isFigure = marks.Any(m => m.Number is not null && m.End - m.Start >= cell.Text.Length - 2);
        var element = isHeader ? "th" : "td";
        html.Write($"<{element} id=\"c{table.Index}-{cell.Row}-{cell.Column}\"");
        if (isHeader) html.Raw(" scope=\"col\"");
        if (isFigure) html.Raw(" class=\"num\"");
        if (cell.RowSpan > 1) html.Write($" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1) html.Write($" colspan=\"{cell.ColumnSpan}\"");
        html.Raw(">");
        text.Write(cell.Text, marks);
        html.Write($"</{element}>");
    }

    // A table whose first number stands far down, or that has none, has no header that could be told.
    private int HeaderRows(TableRow table) => _firstNumbers.GetValueOrDefault(table.Index) is var first && first > MostHeaderRows ? 0 : first;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
