using System.Globalization;
using Extractor.Fixtures.Content;

namespace Extractor.Fixtures.Writers.Pdf;

/// <summary>Writes a report as a program prints it: running headers and page numbers, a table of contents, ruled tables with merged and wrapped cells that run over pages.</summary>
internal sealed class PrintedReport
{
    private const double BodySize = 12;
    private const double BodyLeading = 22;
    private const double TitleSize = 20;

    /// <summary>Tables of more columns stand on wide pages.</summary>
    private const int MostColumns = 6;

    private readonly PrintStyle _style;
    private readonly FixtureReport _report;
    private readonly Sheet _sheet;
    private readonly List<(string Text, int Page)> _contents = [];

    private PrintedReport(FixtureReport report, PrintStyle style)
    {
        (_report, _style) = (report, style);
        _sheet = new Sheet(style, report.Title);
    }

    public static byte[] Write(FixtureReport report, PrintStyle style)
    {
        var printed = new PrintedReport(report, style);
        printed.PrintAll();
        return PdfFile.Write(report.Title, style, printed._sheet.Pages);
    }

    private void PrintAll()
    {
        _sheet.NextPage();
        _sheet.Top += 20;
        _sheet.Page.TextAt(_sheet.Page.Width / 2.0, 0.5, _sheet.Top, _report.Title, TitleSize, isHeading: true);
        _sheet.Top += 60;
        var hasContents = _report.Parts.OfType<FixtureHeading>().Any(h => h.Level == 1);
        if (hasContents) _sheet.NextPage();
        for (var i = 0; i < _report.Parts.Length; i++)
        {
            switch (_report.Parts[i])
            {
                case FixtureHeading heading:
                    // A heading stands with the table below it.
                    if (i + 1 < _report.Parts.Length && _report.Parts[i + 1] is FixtureTable next) Turn(next);
                    else Widen(false);
                    Heading(heading);
                    break;
                case FixtureParagraph paragraph:
                    Widen(false);
                    Paragraph(paragraph.Text);
                    break;
                case FixtureTable table:
                    if (i == 0 || _report.Parts[i - 1] is not FixtureHeading) Turn(table);
                    Table(table);
                    break;
            }
        }

        if (hasContents) Contents(_sheet.Pages[0], 152);
    }

    private void Heading(FixtureHeading heading)
    {
        _sheet.Need(4 * BodyLeading);
        if (heading.Level < 3) _contents.Add((heading.Text, _sheet.Pages.Count));
        var size = heading.Level switch { 1 => 16, 2 => 14, _ => BodySize };
        _sheet.Top += size / 2;
        if (heading.Level == 1) _sheet.Page.TextAt(_sheet.Page.Width / 2.0, 0.5, _sheet.Top, heading.Text, size, isHeading: true);
        else _sheet.Page.Text(_sheet.Left + (2 * BodySize), _sheet.Top, heading.Text, size, isHeading: true);
        _sheet.Top += size + (BodyLeading / 2);
    }

    private void Paragraph(string text, double size = BodySize)
    {
        var indent = 2.0;
        foreach (var line in LineBreaker.Break(_style, text, (_sheet.Right - _sheet.Left) / size, indent))
        {
            _sheet.Need(BodyLeading);
            _sheet.Page.Text(_sheet.Left + (indent * size), _sheet.Top, line, size);
            _sheet.Top += BodyLeading * size / BodySize;
            indent = 0;
        }
    }

    private void Table(FixtureTable table)
    {
        _sheet.Need(9 * BodyLeading);
        _sheet.Page.TextAt(_sheet.Page.Width / 2.0, 0.5, _sheet.Top, table.Title, 16, isHeading: true);
        _sheet.Top += 26;
        if (table.FormNumber.Length > 0)
        {
            _sheet.Page.TextAt(_sheet.Right, 1, _sheet.Top, table.FormNumber, 10);
            _sheet.Page.Text(_sheet.Left, _sheet.Top + 15, $"部门：{table.Department}", 10);
            _sheet.Page.TextAt(_sheet.Right, 1, _sheet.Top + 15, $"金额单位：{table.Unit}", 10);
            _sheet.Top += 30;
        }

        new TablePrinter(_style, TableLayout.Of(_style, table, _sheet.Right - _sheet.Left), table.HeaderRows).Print(_sheet);
        _sheet.Top += 6;
        foreach (var note in table.Notes) Paragraph(note, 10);
        _sheet.Top += 10;
    }

    /// <summary>Begins the page of a table: wide where it has many columns, a page of its own for a statement.</summary>
    private void Turn(FixtureTable table)
    {
        var isWide = table.Rows.Max(r => r.Length) > MostColumns;
        if (isWide != _sheet.IsWide) Widen(isWide);
        else if (table.FormNumber.Length > 0) _sheet.NextPage();
        _sheet.Need(12 * BodyLeading);
    }

    /// <summary>Goes on on a page of the other shape.</summary>
    private void Widen(bool isWide)
    {
        if (_sheet.IsWide == isWide) return;
        _sheet.IsWide = isWide;
        _sheet.NextPage();
    }

    private void Contents(PrintedPage page, double top)
    {
        page.TextAt(page.Width / 2.0, 0.5, top, "目录", 16, isHeading: true);
        top += 40;
        foreach (var (text, number) in _contents)
        {
            var shown = number.ToString(CultureInfo.InvariantCulture);
            var room = page.Width - 144 - ((_style.Width(text) + _style.Width(shown) + 1) * 10.5);
            var dots = new string('.', (int)(room / (_style.Width(".") * 10.5)));
            page.Text(72, top, $"{text} {dots}", 10.5);
            page.TextAt(page.Width - 72, 1, top, shown, 10.5);
            top += 18;
        }
    }
}
