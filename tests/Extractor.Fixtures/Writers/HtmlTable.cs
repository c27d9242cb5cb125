using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers;

/// <summary>Writes a fixture table as HTML.</summary>
internal static class HtmlTable
{
    /// <summary>Appends the lines above, the table and the notes; every paragraph gets the class.</summary>
    public static void Write(StringBuilder html, FixtureTable table, string paragraphClass)
    {
        var open = paragraphClass.Length == 0 ? "<p>" : $"<p class={paragraphClass}>";
        foreach (var line in TableLines.Above(table)) html.Append(open).Append(WebUtility.HtmlEncode(line)).Append("</p>\n");
        html.Append("<table border=\"1\">\n");
        foreach (var row in GridCell.Of(table.Rows).GroupBy(c => c.Row))
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td");
                if (cell.RowSpan > 1) html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                if (cell.ColumnSpan > 1) html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                html.Append('>').Append(cell.Text.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(cell.Text)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
        foreach (var note in table.Notes) html.Append(open).Append(WebUtility.HtmlEncode(note)).Append("</p>\n");
    }
}
