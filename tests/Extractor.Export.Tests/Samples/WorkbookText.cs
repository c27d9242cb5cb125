using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Export.Tests.Samples;

/// <summary>Shows a workbook's cells as text, one row a line.</summary>
internal static class WorkbookText
{
    public static string Of(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var text = new StringBuilder();
        var book = document.WorkbookPart!;
        foreach (var sheet in book.Workbook.Sheets!.Elements<Sheet>())
        {
            text.Append("== ").Append(sheet.Name).Append('\n');
            var part = (WorksheetPart)book.GetPartById(sheet.Id!);
            foreach (var row in part.Worksheet.Descendants<Row>())
            {
                text.AppendJoin(" | ", row.Elements<Cell>().Select(c => Shown(c.InlineString?.InnerText ?? c.CellValue?.Text ?? ""))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Shown(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
