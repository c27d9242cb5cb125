using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Core.Messages;
using Extractor.Export.Runs;

namespace Extractor.Export.Xlsx;

/// <summary>Reads what reviewers wrote into a workbook of findings, whatever program saved it since. Thread-safe.</summary>
/// <param name="messages">The table of user-facing texts, for the headings.</param>
public sealed class ReviewReader(MessageTable messages)
{
    /// <summary>The remarks by finding id; findings without remark and reviewer are left out. Empty where the file has no sheet of findings.</summary>
    /// <param name="workbook">The file, seekable.</param>
    /// <exception cref="InvalidDataException">The file is no workbook.</exception>
    public ImmutableDictionary<string, Review> Read(Stream workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var reviews = ImmutableDictionary.CreateBuilder<string, Review>(StringComparer.Ordinal);
        try
        {
            using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("The file holds no workbook.");
            var shared = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToArray() ?? [];
            foreach (var sheet in book.WorksheetParts) Read(sheet, shared, reviews);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("The file is no workbook.", failure);
        }

        return reviews.ToImmutable();
    }

    private void Read(WorksheetPart sheet, string[] shared, ImmutableDictionary<string, Review>.Builder reviews)
    {
        ImmutableDictionary<string, string>? columns = null;
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            var cells = row.Elements<Cell>().Where(c => c.CellReference?.Value is not null).ToDictionary(c => Column(c.CellReference!.Value!), c => Text(c, shared));
            if (columns is null)
            {
                columns = Columns(cells);
                if (columns.Count < 3) return;
                continue;
            }

            var id = cells.GetValueOrDefault(columns["id"], "");
            var review = new Review(cells.GetValueOrDefault(columns["remark"], ""), cells.GetValueOrDefault(columns["reviewer"], ""));
            if (id.Length > 0 && review is not { Remark: "", Reviewer: "" }) reviews[id] = review;
        }
    }

    private ImmutableDictionary<string, string> Columns(Dictionary<string, string> header)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (column, title) in header)
        {
            foreach (var name in new[] { "id", "remark", "reviewer" })
            {
                if (title == messages.Format(Language.Chinese, "export.head." + name) || title == messages.Format(Language.English, "export.head." + name)) columns[name] = column;
            }
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
