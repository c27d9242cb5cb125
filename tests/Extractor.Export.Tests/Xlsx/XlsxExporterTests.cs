using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Extractor.Export.Notation;
using Extractor.Export.Runs;
using Extractor.Export.Tests.Samples;
using Extractor.Export.Xlsx;
using Extractor.Testing;

namespace Extractor.Export.Tests.Xlsx;

public sealed partial class XlsxExporterTests
{
    [Fact]
    public void A_small_run_gives_the_reviewed_cells() => Snapshot.Match(
        CatalogueRows().Replace(WorkbookText.Of(Workbook(SampleRun.Small())), "$1"), RepositoryFolder.At("tests", "Extractor.Export.Tests", "Xlsx", "workbook.expected.txt"));

    [Fact]
    public void The_workbook_is_valid_with_and_without_findings()
    {
        Assert.Empty(Errors(Workbook(SampleRun.Small())));
        Assert.Empty(Errors(Workbook(SampleRun.Of())));
        Assert.Empty(Errors(Workbook(SampleRun.Small(Core.Messages.Language.English))));
    }

    [Fact]
    public void Text_of_a_document_is_never_a_formula_and_characters_xml_cannot_hold_are_replaced()
    {
        var hostile = SampleDocuments.SelfEvaluation() with { Path = "=cmd|' /C calc'!A1\u0001\uD800_x0041_.html" };
        var bytes = Workbook(SampleRun.Of(hostile with { Findings = [hostile.Findings[0] with { Message = new string('长', 40_000), Document = hostile.Path }] }));
        Assert.Empty(Errors(bytes));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).ToArray();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        Assert.Contains(cells, c => c.InlineString?.InnerText == "=cmd|' /C calc'!A1\uFFFD\uFFFD_x005F_x0041_.html");
        Assert.All(cells, c => Assert.True((c.InlineString?.InnerText.Length ?? 0) <= 32_767));
    }

    [Fact]
    public void The_place_leads_to_the_finding_on_its_page_when_pages_are_written()
    {
        Assert.Contains($"{PageFile.Path(SampleDocuments.FinalAccountsPath)}#f0", Links(SampleRun.Small()));
        var run = SampleRun.Small();
        Assert.Empty(Links(run with { Manifest = run.Manifest with { Exporters = ["xlsx"] } }));
    }

    [Fact]
    public void A_reviewers_remark_is_carried_over()
    {
        var run = SampleRun.Small();
        var text = WorkbookText.Of(Workbook(run with { Reviews = run.Reviews.Add("b1946ac92492d234", new Review("已核实", "复核员甲")) }));
        Assert.Contains("已核实 | 复核员甲 | 0.98", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_are_numbers_and_the_header_is_frozen_filtered_and_repeated_in_print()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(SampleRun.Small())), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook.Sheets!.Elements<Sheet>().ElementAt(1);
        var worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet;
        var stated = worksheet.Descendants<Cell>().Single(c => c.CellReference == "I2");
        Assert.Null(stated.DataType);
        Assert.Equal("200.83", stated.CellValue!.Text);
        Assert.Equal(PaneStateValues.Frozen, worksheet.Descendants<Pane>().Single().State!.Value);
        Assert.Equal("A1:X3", worksheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal(OrientationValues.Landscape, worksheet.Descendants<PageSetup>().Single().Orientation!.Value);
        Assert.Contains(book.Workbook.DefinedNames!.Elements<DefinedName>(), n => n.Name == "_xlnm.Print_Titles" && n.Text == "'差异清单'!$1:$1");
    }

    [Fact]
    public void The_archive_carries_no_clock()
    {
        using var archive = new ZipArchive(new MemoryStream(Workbook(SampleRun.Small())));
        Assert.All(archive.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    private static byte[] Workbook(RunResults run) => MemoryFolder.Of(new XlsxExporter(), run).Bytes("findings.xlsx");

    private static string[] Errors(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static string[] Links(RunResults run)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbook(run)), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(p => p.HyperlinkRelationships).Select(r => r.Uri.OriginalString)];
    }

    // The catalogue grows with every check; its rows are not this snapshot's subject.
    [GeneratedRegex("(== 检查目录\n[^\n]*\n)(?:[^=\n][^\n]*\n)*")]
    private static partial Regex CatalogueRows();
}
