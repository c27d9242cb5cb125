using System.Globalization;

namespace Extractor.Export.Xlsx.Sheets;

/// <summary>说明: how to read the workbook, and what was run.</summary>
internal sealed class NotesSheet(SheetContext context)
{
    private const int Notes = 7;

    public SheetPlan Plan { get; } = new(context.Words["export.sheet.notes"], [18, 110]);

    public void Write(SheetWriter sheet)
    {
        var words = context.Words;
        var manifest = context.Run.Manifest;
        Line(sheet, words["export.sheet.notes"], null, CellStyle.Title);
        for (var i = 1; i <= Notes; i++) Line(sheet, i.ToString(CultureInfo.InvariantCulture), words["export.notes." + i.ToString(CultureInfo.InvariantCulture)], CellStyle.Centred);
        if (context.Totals.Findings.Sum > SheetWriter.MostLinks)
            Line(sheet, "", context.Run.Text("export.notes.links", ("count", Notation.Figures.Grouped(SheetWriter.MostLinks, 0))), CellStyle.Centred);
        Line(sheet, words["export.notes.run"], null, CellStyle.Section);
        Line(sheet, words["export.notes.version"], $"extractor {manifest.Version} {manifest.Command}", CellStyle.Text);
        Line(sheet, words["export.notes.rule-set"], manifest.RuleSet, CellStyle.Text);
        sheet.Finish(context.SeverityWords);
    }

    private static void Line(SheetWriter sheet, string name, string? text, CellStyle style)
    {
        sheet.StartRow();
        sheet.Text(name, style);
        if (text is not null) sheet.Text(text);
        sheet.EndRow();
    }
}
