using System.Collections.Immutable;
using System.Globalization;
using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Xlsx.Sheets;

/// <summary>汇总: the run as a whole, by verdict, check, department and document. All sections share their columns, so figures stand under figures.</summary>
internal sealed class SummarySheet
{
    private const int ChartRows = 16;
    private const int MostBars = 10;
    private const int TotalColumn = 12;
    private const int DocumentColumns = 4;

    private static readonly string[] s_checkColumns = ["check", "code", "rule"];

    private readonly SheetContext _context;
    private readonly ImmutableArray<(string Code, string Check, Tally Severities)> _checks;
    private readonly string[] _shared;

    public SummarySheet(SheetContext context)
    {
        _context = context;
        _checks =
        [
            .. context.Totals.Checks.Select(c => (c.Key.Code, c.Key.Check, Severities: c.Value))
                .OrderByDescending(c => c.Severities.Sum).ThenBy(c => c.Code, StringComparer.Ordinal),
        ];
        _shared =
        [
            context.Words["export.head.documents"], context.Words["export.head.claims"], context.Words["export.head.numbers"], context.Words["export.head.coverage"],
            .. RunWords.Severities.Select(context.Words.Severity), context.Words["export.head.findings"],
        ];
        Plan = new SheetPlan(context.Words["export.sheet.summary"], [44, 24, 8, 14, 9, 9, 9, 9, 8, 8, 8, 8, 8]);
    }

    public SheetPlan Plan { get; }

    /// <summary>The chart of findings by check, or null where there is nothing to draw.</summary>
    public BarChart? Chart => _checks.IsEmpty ? null : new BarChart(
        _context.Words["export.summary.chart"], Plan.Name, FirstCheckRow, 0, TotalColumn,
        [.. _checks.Take(MostBars).Select(c => (_context.Words.Check(c.Check), c.Severities.Sum))], ChartTop, ChartTop + ChartRows - 1, Plan.Widths.Length);

    // Title, line, section, header, one row, section, header, six verdicts: the rows above the chart are always the same.
    private static int ChartTop => 14 + 1;

    private static int FirstCheckRow => ChartTop + ChartRows + 2;

    public void Write(SheetWriter sheet)
    {
        var words = _context.Words;
        Line(sheet, words["export.summary.title"], CellStyle.Title, 30);
        Line(sheet, Subtitle(), CellStyle.General);
        Section(sheet, "overall", words["export.summary.scope"]);
        Counted(sheet, words["export.summary.all"], _context.Totals);
        Blank(sheet);
        Section(sheet, "by-verdict");
        sheet.Header([words["export.head.verdict"], words["export.head.count"]]);
        foreach (var verdict in RunWords.Verdicts)
        {
            sheet.StartRow();
            sheet.Text(words.Verdict(verdict), CellStyle.Text);
            sheet.Number(_context.Totals.Claims[verdict], CellStyle.Count);
            sheet.EndRow();
        }

        while (sheet.Rows < ChartTop) Blank(sheet);
        if (!_checks.IsEmpty) Checks(sheet);
        Section(sheet, "by-entity", words["export.head.entity"]);
        foreach (var (entity, row) in _context.Totals.Entities) Counted(sheet, words.Entity(entity), row);
        Blank(sheet);
        Section(sheet, "by-document");
        sheet.Header([words["export.head.document"], words["export.head.entity"], words["export.head.year"], words["export.head.kind"], words["export.head.status"], .. _shared[1..]]);
        foreach (var row in _context.Totals.Rows) Document(sheet, row);
        sheet.Finish(_context.SeverityWords, Chart is null ? null : BarChart.DrawingId);
    }

    private void Checks(SheetWriter sheet)
    {
        while (sheet.Rows < ChartTop + ChartRows) Blank(sheet);
        Section(sheet, "by-check");
        sheet.StartRow();
        foreach (var id in s_checkColumns) sheet.Text(_context.Words["export.head." + id], CellStyle.Header);
        Filled(sheet, CellStyle.Header, TotalColumn - s_checkColumns.Length - RunWords.Severities.Count);
        foreach (var title in _shared[^(RunWords.Severities.Count + 1)..]) sheet.Text(title, CellStyle.Header);
        sheet.EndRow();
        foreach (var (code, check, severities) in _checks)
        {
            sheet.StartRow();
            sheet.Text(_context.Words.Check(check));
            sheet.Text(code, CellStyle.Text);
            sheet.Text(_context.Words.CheckText(check, "formula"), CellStyle.Text);
            Filled(sheet, CellStyle.Text, TotalColumn - s_checkColumns.Length - RunWords.Severities.Count);
            Severities(sheet, severities);
            sheet.EndRow();
        }

        Blank(sheet);
    }

    private void Document(SheetWriter sheet, DocumentTotals row)
    {
        sheet.StartRow();
        sheet.Link(row.Path, _context.Page(row.Path));
        sheet.Text(_context.Words.Entity(row.Entity));
        sheet.Number(row.FiscalYear, CellStyle.Year);
        sheet.Text(_context.Words.Kind(row.Kind), CellStyle.Centred);
        sheet.Text(_context.Words.Status(row.Status), CellStyle.Centred);
        Counts(sheet, row);
        sheet.EndRow();
    }

    // The cell before stretches over these.
    private static void Filled(SheetWriter sheet, CellStyle style, int columns)
    {
        for (var i = 0; i < columns; i++) sheet.Blank(style);
        sheet.MergeLast(columns + 1);
    }

    private static void Counted(SheetWriter sheet, string name, CountedRow row)
    {
        sheet.StartRow();
        sheet.Text(name, CellStyle.Text);
        Filled(sheet, CellStyle.Text, DocumentColumns - 1);
        sheet.Number(row.Documents, CellStyle.Count);
        Counts(sheet, row);
        sheet.EndRow();
    }

    private static void Counts(SheetWriter sheet, CountedRow row)
    {
        sheet.Number(row.Claims.Sum, CellStyle.Count);
        sheet.Number(row.Numbers.Sum, CellStyle.Count);
        sheet.Number(row.Coverage, CellStyle.Share);
        Severities(sheet, row.Findings);
    }

    private static void Severities(SheetWriter sheet, Tally findings)
    {
        foreach (var severity in RunWords.Severities) sheet.Number(findings[severity], CellStyle.Count);
        sheet.Number(findings.Sum, CellStyle.Count);
    }

    private void Section(SheetWriter sheet, string id) => Line(sheet, _context.Words["export.summary." + id], CellStyle.Section, 24);

    private void Section(SheetWriter sheet, string id, string name)
    {
        Section(sheet, id);
        sheet.StartRow();
        sheet.Text(name, CellStyle.Header);
        Filled(sheet, CellStyle.Header, DocumentColumns - 1);
        foreach (var title in _shared) sheet.Text(title, CellStyle.Header);
        sheet.EndRow();
    }

    private static void Line(SheetWriter sheet, string text, CellStyle style, double? height = null)
    {
        sheet.StartRow(height);
        sheet.Text(text, style);
        sheet.EndRow();
    }

    private static void Blank(SheetWriter sheet)
    {
        sheet.StartRow();
        sheet.EndRow();
    }

    private string Subtitle()
    {
        var totals = _context.Totals;
        var coverage = totals.Coverage is { } share ? share.ToString("0.0%", CultureInfo.InvariantCulture) : "–";
        var line = _context.Run.Text(
            "export.summary.subtitle", ("documents", Count(totals.Documents)), ("claims", Count(totals.Claims.Sum)), ("coverage", coverage), ("findings", Count(totals.Findings.Sum)));
        return _context.Words.Review(totals) is { Length: > 0 } review ? $"{line} · {review}" : line;
    }

    private static string Count(int count) => Notation.Figures.Grouped(count, 0);
}
