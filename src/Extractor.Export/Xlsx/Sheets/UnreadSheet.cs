namespace Extractor.Export.Xlsx.Sheets;

/// <summary>未读文件: inputs that were not read or not wholly, then every trouble met inside the documents.</summary>
internal sealed class UnreadSheet(SheetContext context)
{
    public SheetPlan Plan { get; } = new(context.Words["export.sheet.unread"], [46, 10, 9, 60, 40, 24]) { FrozenRows = 1, HasFilter = true, SeverityColumn = 2 };

    public void Write(SheetWriter sheet)
    {
        var words = context.Words;
        sheet.Header([words["export.head.document"], words["export.head.status"], words["export.head.level"], words["export.head.reason"], words["export.head.hint"], words["export.head.place"]]);
        foreach (var input in context.Run.Manifest.Inputs.Where(i => i.Status != "complete" && (i.Reason ?? i.Hint) is not null))
            Row(sheet, input.Path, input.Status, words.Severity("error"), input.Reason, input.Hint, null);
        var explained = context.Run.Manifest.Inputs.Where(i => i.Status == "failed" && i.Reason is not null).Select(i => i.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in context.Run.Documents.Where(d => !explained.Contains(d.Path)))
        {
            foreach (var problem in document.Problems) Row(sheet, document.Path, document.Status, words.Severity(problem.Level), problem.Message, null, context.Places.Of(problem));
        }

        sheet.Finish(context.SeverityWords);
    }

    private void Row(SheetWriter sheet, string path, string status, string level, string? reason, string? hint, string? place)
    {
        sheet.StartRow();
        sheet.Text(path);
        sheet.Text(context.Words.Status(status), CellStyle.Centred);
        sheet.Text(level, CellStyle.Centred);
        sheet.Text(reason);
        sheet.Text(hint);
        sheet.Text(place);
        sheet.EndRow();
    }
}
