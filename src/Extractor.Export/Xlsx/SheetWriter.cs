using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Export.Xlsx;

/// <summary>Writes one sheet row by row; nothing of a written row stays in memory but its link. Not thread-safe.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>Excel's limit for links of a sheet is 65,530.</summary>
    public const int MostLinks = 65_000;

    private readonly OpenXmlWriter _xml;
    private readonly SheetPlan _plan;
    private readonly string _printFooter;
    private readonly List<(int Row, int Column, string Target)> _links = [];
    private readonly Row _row = new();
    private readonly Cell _cell = new();
    private readonly InlineString _inline = new();
    private readonly Text _text = new();
    private readonly CellValue _value = new();
    private readonly OpenXmlAttribute _preserve = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
    private readonly List<SheetCell> _cells = [];
    private readonly List<string> _merges = [];
    private double? _height;

    public SheetWriter(Stream stream, SheetPlan plan, string printFooter)
    {
        _plan = plan;
        _printFooter = printFooter;
        _xml = OpenXmlWriter.Create(stream);
        Begin();
    }

    /// <summary>Rows written so far; the row being written has this index, from 0.</summary>
    public int Rows { get; private set; }

    /// <summary>Links of the sheet, in order; the n-th has the relationship id of <see cref="LinkId"/>.</summary>
    public IReadOnlyList<(int Row, int Column, string Target)> Links => _links;

    /// <summary>Relationship id of a link.</summary>
    public static string LinkId(int index) => "link" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Starts a row.</summary>
    /// <param name="height">Its height in points, or null to fit its text.</param>
    public void StartRow(double? height = null)
    {
        _height = height;
        _cells.Clear();
    }

    /// <summary>Ends the row and writes it.</summary>
    public void EndRow()
    {
        var attributes = new List<OpenXmlAttribute> { new("r", "", (Rows + 1).ToString(CultureInfo.InvariantCulture)) };
        if ((_height ?? RowHeight.Of(_cells, _plan.Widths)) is { } points)
        {
            attributes.Add(new OpenXmlAttribute("ht", "", points.ToString(CultureInfo.InvariantCulture)));
            attributes.Add(new OpenXmlAttribute("customHeight", "", "1"));
        }

        _xml.WriteStartElement(_row, attributes);
        for (var i = 0; i < _cells.Count; i++) Write(i, _cells[i]);
        _xml.WriteEndElement();
        Rows++;
    }

    /// <summary>A cell of text, never a formula.</summary>
    public void Text(string? text, CellStyle style = CellStyle.Wrapped) => _cells.Add(new SheetCell(style, string.IsNullOrEmpty(text) ? null : SheetText.Clean(text), null));

    /// <summary>A cell of text that leads to a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Relative address; null for none.</param>
    public void Link(string text, string? target)
    {
        if (target is null || _links.Count >= MostLinks)
        {
            Text(text, CellStyle.Text);
            return;
        }

        _links.Add((Rows, _cells.Count, target));
        Text(text, CellStyle.Link);
    }

    /// <summary>A cell of a number; null for an empty one.</summary>
    public void Number(decimal? value, CellStyle style) => _cells.Add(new SheetCell(style, null, value));

    /// <summary>A cell of an amount shown with so many decimals; null for an empty one.</summary>
    public void Amount(decimal? value, int decimals) => Number(value, CellStyle.Amount0 + Math.Clamp(decimals, 0, 4));

    /// <summary>An empty cell.</summary>
    public void Blank(CellStyle style) => _cells.Add(new SheetCell(style, null, null));

    /// <summary>Joins the row's last cells into one, which shows the first of them.</summary>
    public void MergeLast(int count) => _merges.Add($"{CellName.Of(Rows, _cells.Count - count)}:{CellName.Of(Rows, _cells.Count - 1)}");

    /// <summary>A row of headings.</summary>
    public void Header(IEnumerable<string> titles, double? height = null)
    {
        StartRow(height);
        foreach (var title in titles) Text(title, CellStyle.Header);
        EndRow();
    }

    /// <summary>Ends the sheet.</summary>
    /// <param name="severityWords">The word of each severity, for the colours.</param>
    /// <param name="drawingId">Relationship id of a drawing, or null.</param>
    public void Finish(IReadOnlyDictionary<string, string> severityWords, string? drawingId = null)
    {
        _xml.WriteEndElement();
        var last = Math.Max(Rows - 1, 0);
        if (_plan.HasFilter) _xml.WriteElement(new AutoFilter { Reference = $"{CellName.Of(_plan.FrozenRows - 1, 0)}:{CellName.Of(last, _plan.Widths.Length - 1)}" });
        if (_merges.Count > 0) _xml.WriteElement(new MergeCells(_merges.Select(m => new MergeCell { Reference = m })));
        if (_plan.SeverityColumn is { } column && Rows > _plan.FrozenRows) Colours(column, last, severityWords);
        if (_links.Count > 0) _xml.WriteElement(new Hyperlinks(_links.Select((l, i) => new Hyperlink { Reference = CellName.Of(l.Row, l.Column), Id = LinkId(i) })));
        _xml.WriteElement(new PrintOptions { HorizontalCentered = true });
        _xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _xml.WriteElement(new HeaderFooter(new OddFooter($"&L&A&R{_printFooter}")));
        if (drawingId is not null) _xml.WriteElement(new Drawing { Id = drawingId });
        _xml.WriteEndElement();
    }

    public void Dispose() => _xml.Dispose();

    private void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = _plan.ShowsGrid, ZoomScale = 90 };
        if (_plan.FrozenRows > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = _plan.FrozenRows,
                HorizontalSplit = _plan.FrozenColumns == 0 ? null : _plan.FrozenColumns,
                TopLeftCell = CellName.Of(_plan.FrozenRows, _plan.FrozenColumns),
                ActivePane = _plan.FrozenColumns == 0 ? PaneValues.BottomLeft : PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        }

        _xml.WriteElement(new SheetViews(view));
        _xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 16 });
        _xml.WriteElement(new Columns(_plan.Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        _xml.WriteStartElement(new SheetData());
    }

    private void Colours(int column, int last, IReadOnlyDictionary<string, string> severityWords)
    {
        var range = $"{CellName.Of(_plan.FrozenRows, column)}:{CellName.Of(last, column)}";
        var rules = severityWords.Select((s, i) => new ConditionalFormattingRule(new Formula($"\"{s.Value}\""))
        {
            Type = ConditionalFormatValues.CellIs,
            Operator = ConditionalFormattingOperatorValues.Equal,
            Priority = i + 1,
            FormatId = StyleSheetParts.ColourOf(s.Key),
        });
        _xml.WriteElement(new ConditionalFormatting(rules) { SequenceOfReferences = new ListValue<StringValue> { InnerText = range } });
    }

    private void Write(int column, SheetCell cell)
    {
        var attributes = new List<OpenXmlAttribute>(3) { new("r", "", CellName.Of(Rows, column)), new("s", "", ((int)cell.Style).ToString(CultureInfo.InvariantCulture)) };
        if (cell.Text is not null) attributes.Add(new OpenXmlAttribute("t", "", "inlineStr"));
        _xml.WriteStartElement(_cell, attributes);
        if (cell.Text is { } text)
        {
            _xml.WriteStartElement(_inline);
            _xml.WriteStartElement(_text, [_preserve]);
            _xml.WriteString(text);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        else if (cell.Number is { } number)
        {
            _xml.WriteStartElement(_value);
            _xml.WriteString(number.ToString(CultureInfo.InvariantCulture));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }
}
