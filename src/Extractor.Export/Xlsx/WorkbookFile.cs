using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Export.Xlsx;

/// <summary>
/// The package of a workbook, written forward only. The SDK's own package keeps every part in memory and stamps it with the clock, so the parts are put into the
/// archive here and only their content is the SDK's. Not thread-safe.
/// </summary>
internal sealed class WorkbookFile(Stream stream) : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest instant an archive can hold: the same run gives the same bytes.
    private static readonly DateTimeOffset s_instant = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create);
    private readonly List<SheetPlan> _sheets = [];
    private readonly List<(string Part, string Type)> _types = [];

    /// <summary>Writes a sheet.</summary>
    /// <param name="plan">Its layout.</param>
    /// <param name="footer">Page number text of the printed footer.</param>
    /// <param name="write">Writes the rows and finishes the sheet.</param>
    /// <param name="chart">A chart drawn on it, or null.</param>
    public void Sheet(SheetPlan plan, string footer, Action<SheetWriter> write, BarChart? chart = null)
    {
        _sheets.Add(plan);
        var number = _sheets.Count.ToString(CultureInfo.InvariantCulture);
        IReadOnlyList<(int Row, int Column, string Target)> links;
        using (var part = Entry($"xl/worksheets/sheet{number}.xml", Spreadsheet + "worksheet+xml"))
        using (var writer = new SheetWriter(part, plan, footer))
        {
            write(writer);
            links = writer.Links;
        }

        var relations = links.Select((l, i) => new Relation(SheetWriter.LinkId(i), Office + "/hyperlink", l.Target, IsExternal: true));
        if (chart is not null)
        {
            relations = relations.Append(new Relation(BarChart.DrawingId, Office + "/drawing", "../drawings/drawing1.xml"));
            Part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml", chart.Drawing());
            Relations("xl/drawings/_rels/drawing1.xml.rels", [new Relation(BarChart.ChartId, Office + "/chart", "../charts/chart1.xml")]);
            Part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart.Chart());
        }

        if (links.Count > 0 || chart is not null) Relations($"xl/worksheets/_rels/sheet{number}.xml.rels", relations);
    }

    /// <summary>Writes what binds the sheets together.</summary>
    public void Finish()
    {
        var sheets = _sheets.Select((s, i) => new Sheet { Name = s.Name, SheetId = (uint)i + 1, Id = "sheet" + (i + 1).ToString(CultureInfo.InvariantCulture) });
        var printed = _sheets.Select((s, i) => (Sheet: s, Index: (uint)i)).Where(s => s.Sheet.PrintedColumns is not null)
            .Select(s => new DefinedName($"'{s.Sheet.Name}'!$A:${CellName.Column(s.Sheet.PrintedColumns!.Value - 1)}") { Name = "_xlnm.Print_Area", LocalSheetId = s.Index });
        var titles = _sheets.Select((s, i) => (Sheet: s, Index: (uint)i)).Where(s => s.Sheet.FrozenRows > 0)
            .Select(s => new DefinedName($"'{s.Sheet.Name}'!$1:${s.Sheet.FrozenRows}") { Name = "_xlnm.Print_Titles", LocalSheetId = s.Index });
        Part("xl/workbook.xml", Spreadsheet + "sheet.main+xml", new Workbook(new BookViews(new WorkbookView()), new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets), new DefinedNames(printed.Concat(titles))));
        Part("xl/styles.xml", Spreadsheet + "styles+xml", StyleSheetParts.Build());
        Relations("xl/_rels/workbook.xml.rels",
        [
            .. _sheets.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture)).Select(n => new Relation("sheet" + n, Office + "/worksheet", $"worksheets/sheet{n}.xml")),
            new Relation("styles", Office + "/styles", "styles.xml"),
        ]);
        Relations("_rels/.rels", [new Relation("workbook", Office + "/officeDocument", "xl/workbook.xml")]);
        ContentTypes();
    }

    public void Dispose() => _archive.Dispose();

    private void Part(string path, string type, OpenXmlPartRootElement root)
    {
        using var part = Entry(path, type);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private void Relations(string path, IEnumerable<Relation> relations)
    {
        using var part = Entry(path, null);
        using var xml = XmlWriter.Create(part);
        xml.WriteStartElement("Relationships", Package + "/relationships");
        foreach (var relation in relations)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", relation.Id);
            xml.WriteAttributeString("Type", relation.Type);
            xml.WriteAttributeString("Target", relation.Target);
            if (relation.IsExternal) xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void ContentTypes()
    {
        using var part = Entry("[Content_Types].xml", null);
        using var xml = XmlWriter.Create(part);
        xml.WriteStartElement("Types", Package + "/content-types");
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", "rels");
        xml.WriteAttributeString("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.WriteEndElement();
        xml.WriteStartElement("Default");
        xml.WriteAttributeString("Extension", "xml");
        xml.WriteAttributeString("ContentType", "application/xml");
        xml.WriteEndElement();
        foreach (var (name, type) in _types)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + name);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private Stream Entry(string path, string? type)
    {
        if (type is not null) _types.Add((path, type));
        var entry = _archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = s_instant;
        return entry.Open();
    }

    private sealed record Relation(string Id, string Type, string Target, bool IsExternal = false);
}
