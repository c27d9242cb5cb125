using Extractor.Export.Output;
using Extractor.Export.Runs;
using Extractor.Export.Xlsx.Sheets;

namespace Extractor.Export.Xlsx;

/// <summary><c>findings.xlsx</c>: the discrepancy workbook. Streamed: its memory does not grow with the findings, but for a few bytes a link.</summary>
public sealed class XlsxExporter : IRunExporter
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public void Write(RunResults run, IOutputFolder output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var context = new SheetContext(run);
        var footer = context.Words["export.print.page"];
        var summary = new SummarySheet(context);
        var findings = new FindingsSheet(context);
        var coverage = new CoverageSheet(context);
        var unread = new UnreadSheet(context);
        var checks = new ChecksSheet(context);
        var notes = new NotesSheet(context);
        using var stream = output.Create("findings.xlsx");
        using var workbook = new WorkbookFile(stream);
        workbook.Sheet(summary.Plan, footer, summary.Write, summary.Chart);
        workbook.Sheet(findings.Plan, footer, findings.Write);
        workbook.Sheet(coverage.Plan, footer, coverage.Write);
        workbook.Sheet(unread.Plan, footer, unread.Write);
        workbook.Sheet(checks.Plan, footer, checks.Write);
        workbook.Sheet(notes.Plan, footer, notes.Write);
        workbook.Finish();
    }
}
