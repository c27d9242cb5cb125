using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Core.Messages;

namespace Extractor.Export.Xlsx;

/// <summary>Reads the rows of a workbook's sheet of findings, whatever program saved it since. Thread-safe.</summary>
/// <param name="messages">The table of user-facing texts, for the headings.</param>
internal sealed class FindingRows(MessageTable messages)
{
    private const string Heading = "export.head.";

    /// <summary>The columns that make a sheet the sheet of findings.</summary>
    private static readonly string[] s_needed = ["id", "remark", "reviewer"];

    /// <summary>The rows that have an id, each a text by the name of its column (<c>id</c>, <c>message</c> …); null where the file has no sheet of findings.</summary>
    /// <param name="workbook">The file, seekable.</param>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public List<Dictionary<string, string>>? Read(Stream workbook)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("The file holds no workbook.");
            var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToArray() ?? [];
            return book.WorksheetParts.Select(s => Read(s, shared)).FirstOrDefault(r => r is not null);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("The file is no workbook.", failure);
        }
    }

    private List<Dictionary<string, string>>? Read(WorksheetPart sheet, string[] shared)
    {
        ImmutableDictionary<string, string>? columns = null;
        var rows = new List<Dictionary<string, string>>();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            var cells = row.Elements<Cell>().Where(c => c.CellReference?.Value is not null).ToDictionary(c => Column(c.CellReference!.Value!), c => Text(c, shared));
            if (columns is null)
            {
                columns = Columns(cells);
                if (!s_needed.All(columns.ContainsKey)) return null;
                continue;
            }

            if (cells.GetValueOrDefault(columns["id"], "").Length > 0) rows.Add(columns.ToDictionary(c => c.Key, c => cells.GetValueOrDefault(c.Value, "")));
        }

        return columns is null ? null : rows;
    }

    private ImmutableDictionary<string, string> Columns(Dictionary<string, string> header)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var id in messages.Ids.Where(i => i.StartsWith(Heading, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var column = header.FirstOrDefault(h => h.Value == messages.Format(Language.Chinese, id) || h.Value == messages.Format(Language.English, id)).Key;
            if (column is not null) columns[id[Heading.Length..]] = column;
        }

        return columns.ToImmutable();
    }

    private static string Text(Cell cell, string[] shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
        var value = cell.CellValue?.Text ?? "";
        var isShared = cell.DataType?.Value == CellValues.SharedString;
        return !isShared ? value : int.TryParse(value, out var index) && index >= 0 && index < shared.Length ? shared[index] : "";
    }

    private static string Column(string reference) => new([.. reference.TakeWhile(char.IsAsciiLetter)]);
}
