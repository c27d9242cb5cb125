using System.Text;
using Extractor.Core.Documents;
using Extractor.Reports.Facts;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Forms;

/// <summary>Writes what was read of forms, one thing a line, for people to review.</summary>
internal static class FormText
{
    public static Report Read(DocumentBuilder builder) => new ReportReader().Read(builder.Build(), isPartial: false);

    public static Report Table(params string[] rows) => Read(new DocumentBuilder("form.docx", FileFormat.Word).Table(rows));

    public static Report Paragraphs(params string[] paragraphs)
    {
        var builder = new DocumentBuilder();
        foreach (var paragraph in paragraphs) builder.Paragraph(paragraph);
        return Read(builder);
    }

    public static string Indicators(IEnumerable<Indicator> indicators) => string.Join('\n', indicators.Select(Line));

    public static string Forms(Report report)
    {
        var text = new StringBuilder();
        foreach (var form in report.Forms)
        {
            text.Append($"form {form.Index}: project {form.Project ?? "-"}, entity {form.Entity ?? "-"}, total {form.Total?.Number.Raw ?? "-"} of {form.TotalWeight?.Number.Raw ?? "-"}, grade {form.Grade ?? "-"}\n");
            foreach (var line in form.FundLines)
                text.Append($"  fund {line.Label}{(line.IsPart ? " (part)" : "")}: {line.OriginalBudget?.Number.Raw ?? "-"} | {line.FinalBudget?.Number.Raw ?? "-"} | {line.Actual?.Number.Raw ?? "-"} | {line.Rate?.Number.Raw ?? "-"} | {line.Weight?.Number.Raw ?? "-"} | {line.Score?.Number.Raw ?? "-"}\n");
            foreach (var weight in form.LevelWeights) text.Append($"  level {string.Join('/', weight.Path)}: {weight.Weight.Number.Raw}\n");
            foreach (var indicator in form.Indicators) text.Append("  ").Append(Line(indicator)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(Indicator i) =>
        $"{string.Join('/', i.Path)} [{i.Target}] [{i.Actual}] {i.Completion?.Number.Raw ?? "-"} {i.Score?.Number.Raw ?? "-"}/{i.Weight?.Number.Raw ?? "-"}{(i.Reason.Length > 0 ? " reason: " + i.Reason : "")}";
}
