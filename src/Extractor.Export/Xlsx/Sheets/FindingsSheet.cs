using Extractor.Audit.Findings;
using Extractor.Audit.Results;
using Extractor.Export.Notation;
using Extractor.Export.Words;

namespace Extractor.Export.Xlsx.Sheets;

/// <summary>差异清单: one row a finding, in the order of the documents.</summary>
internal sealed class FindingsSheet(SheetContext context)
{
    private static readonly string[] s_columns =
    [
        "severity", "entity", "year", "document", "place", "link", "quote", "message", "stated", "unit", "computed", "low", "high", "difference", "formula", "cause", "check",
        "remark", "reviewer", "confidence", "baseline", "suppression", "also", "id",
    ];

    public SheetPlan Plan { get; } = new(
        context.Words["export.sheet.findings"], [9, 13, 6, 16, 20, 6, 24, 32, 12, 6, 12, 11, 11, 11, 20, 16, 14, 16, 9, 7.5, 7, 14, 26, 18])
    {
        FrozenRows = 1,
        FrozenColumns = 1,
        HasFilter = true,
        SeverityColumn = 0,
        PrintedColumns = Array.IndexOf(s_columns, "reviewer") + 1,
    };

    public void Write(SheetWriter sheet)
    {
        sheet.Header(s_columns.Select(c => context.Words["export.head." + c]), height: 28);
        foreach (var document in context.Run.Documents)
        {
            for (var i = 0; i < document.Findings.Length; i++) Row(sheet, document, i, document.Findings[i]);
        }

        sheet.Finish(context.SeverityWords);
    }

    private void Row(SheetWriter sheet, DocumentResult document, int index, Finding finding)
    {
        var place = finding.Locations.IsEmpty ? null : finding.Locations[0];
        sheet.StartRow();
        sheet.Text(context.Words.Severity(Kebab.Of(finding.Severity)), CellStyle.Centred);
        sheet.Text(context.Words.Entity(document.Entity));
        sheet.Number(document.FiscalYear, CellStyle.Year);
        sheet.Text(document.Path);
        sheet.Text(Place(document, finding, place));
        // A cell of its own: some spreadsheets do not wrap a text that is a link.
        if (context.Page(document.Path, PageFile.Finding(index)) is { } page) sheet.Link(context.Words["export.findings.open"], page);
        else sheet.Blank(CellStyle.Text);
        sheet.Text(place is null ? null : QuoteWords.Of(document, place));
        sheet.Text(finding.Message);
        Figures(sheet, finding);
        sheet.Text(finding.Computed?.Formula);
        sheet.Text(context.Words.Cause(document, finding));
        sheet.Text($"{finding.Code} {context.Words.Check(finding.Check)}");
        var review = context.Run.Reviews.GetValueOrDefault(finding.Id);
        sheet.Text(review?.Remark, CellStyle.Writable);
        sheet.Text(review?.Reviewer, CellStyle.Writable);
        sheet.Number(finding.Confidence, CellStyle.Percent);
        sheet.Text(context.Words.Baseline(finding.BaselineState), CellStyle.Centred);
        sheet.Text(finding.Suppression is { } suppression ? context.Words.Suppression(suppression) : null, CellStyle.Text);
        sheet.Text(finding.AlsoIn.IsEmpty ? null : string.Join("\n", finding.AlsoIn.Select(p => Beside(p, document.Path))));
        sheet.Text(finding.Id, CellStyle.Text);
        sheet.EndRow();
    }

    // A file of the same folder needs no more than its name.
    private static string Beside(string path, string document)
    {
        var folder = document[..(document.LastIndexOf('/') + 1)];
        return folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
    }

    private string Place(DocumentResult document, Finding finding, Location? place)
    {
        var words = place is null ? finding.Section : context.Places.Of(document, place, finding.Section);
        return words.Length == 0 ? document.Path : words;
    }

    private static void Figures(SheetWriter sheet, Finding finding)
    {
        var stated = finding.Stated;
        var computed = finding.Computed;
        int decimals = stated?.Value.Scale ?? 0;
        var shown = computed is null ? decimals : Math.Max(decimals, Math.Min(2, (int)Notation.Figures.Rounded(computed.Value).Scale));
        sheet.Amount(stated?.Value, decimals);
        sheet.Text(stated?.Unit, CellStyle.Centred);
        sheet.Amount(computed is null ? null : Notation.Figures.Rounded(computed.Value), shown);
        sheet.Amount(computed is null ? null : Notation.Figures.Rounded(computed.Low), shown + 1);
        sheet.Amount(computed is null ? null : Notation.Figures.Rounded(computed.High), shown + 1);
        sheet.Amount(Notation.Figures.Difference(stated, computed), shown);
    }
}
