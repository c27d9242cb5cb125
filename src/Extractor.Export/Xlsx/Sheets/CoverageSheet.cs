using Extractor.Export.Totals;
using Extractor.Export.Words;

namespace Extractor.Export.Xlsx.Sheets;

/// <summary>覆盖率: how many of each document's printed numbers were verified, and why the others were not.</summary>
internal sealed class CoverageSheet(SheetContext context)
{
    private const int ReasonsShown = 3;

    public SheetPlan Plan { get; } = new(context.Words["export.sheet.coverage"], [40, 22, 8, 9, 10, 10, 11, 10, 10, 10, 60]) { FrozenRows = 1, FrozenColumns = 1, HasFilter = true };

    public void Write(SheetWriter sheet)
    {
        var words = context.Words;
        sheet.Header(
        [
            words["export.head.document"], words["export.head.entity"], words["export.head.year"], words["export.head.numbers"], words["export.head.coverage"],
            .. RunWords.States.Select(words.State), words["export.head.reasons"],
        ], height: 28);
        foreach (var row in context.Totals.Rows)
        {
            sheet.StartRow();
            sheet.Link(row.Path, context.Page(row.Path));
            sheet.Text(words.Entity(row.Entity));
            sheet.Number(row.FiscalYear, CellStyle.Year);
            sheet.Number(row.Numbers.Sum, CellStyle.Count);
            sheet.Number(row.Coverage, CellStyle.Share);
            foreach (var state in RunWords.States) sheet.Number(row.Numbers[state], CellStyle.Count);
            sheet.Text(Reasons(row));
            sheet.EndRow();
        }

        sheet.Finish(context.SeverityWords);
    }

    private static string Reasons(DocumentTotals row) => string.Join(
        "\n",
        row.Reasons.Counts.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Take(ReasonsShown).Select(r => $"{r.Key} × {Notation.Figures.Grouped(r.Value, 0)}"));
}
