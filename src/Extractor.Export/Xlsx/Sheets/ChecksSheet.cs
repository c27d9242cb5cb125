using Extractor.Audit.Catalogue;
using Extractor.Audit.Results;

namespace Extractor.Export.Xlsx.Sheets;

/// <summary>检查目录: what was checked, with the number of findings of each check.</summary>
internal sealed class ChecksSheet(SheetContext context)
{
    private static readonly string[] s_columns = ["code", "title", "severity", "findings", "what", "rule", "skip", "source"];
    private static readonly string[] s_parts = ["what", "formula", "skip", "source"];

    public SheetPlan Plan { get; } = new(context.Words["export.sheet.checks"], [9, 28, 10, 9, 60, 36, 44, 30]) { FrozenRows = 1, HasFilter = true, SeverityColumn = 2 };

    public void Write(SheetWriter sheet)
    {
        var words = context.Words;
        sheet.Header(s_columns.Select(h => words["export.head." + h]), height: 28);
        foreach (var check in CheckCatalogue.Load().Checks)
        {
            var info = check.Info;
            sheet.StartRow();
            sheet.Text(info.Code, CellStyle.Text);
            sheet.Text(words.Check(info.Name));
            sheet.Text(words.Severity(Kebab.Of(info.Severity)), CellStyle.Centred);
            sheet.Number(context.Totals.Checks.TryGetValue((info.Code, info.Name), out var tally) ? tally.Sum : 0, CellStyle.Count);
            foreach (var part in s_parts) sheet.Text(words.CheckText(info.Name, part));
            sheet.EndRow();
        }

        sheet.Finish(context.SeverityWords);
    }
}
