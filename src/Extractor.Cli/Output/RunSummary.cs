using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Cli.Commands;
using Extractor.Core.Messages;
using Extractor.Pipeline.Annotations;
using Extractor.Pipeline.Runs;
using Spectre.Console;

namespace Extractor.Cli.Output;

/// <summary>The table at a run's end, and where the workbook lies.</summary>
internal static class RunSummary
{
    public static void Write(IAnsiConsole console, RunOutcome outcome, RunRequest request, MessageTable messages)
    {
        var text = new UsageText(messages, request.Language);
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        Row("cli.summary-documents", outcome.Documents.Length);
        Row("cli.summary-complete", outcome.WithStatus("complete"));
        Row("cli.summary-partial", outcome.WithStatus("partial"));
        Row("cli.summary-failed", outcome.WithStatus("failed"));
        if (request.Command == RunCommand.Audit)
        {
            Row("cli.summary-claims", outcome.Documents.Sum(d => d.Checked));
            table.AddRow(text["cli.summary-coverage"], outcome.Coverage is { } share ? share.ToString("0.0 %", CultureInfo.InvariantCulture) : "-");
            foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            {
                table.AddRow($"{text["cli.summary-findings"]} {SeverityText.Of(severity, messages, request.Language)}", Number(outcome.Findings(severity)));
            }

            if (outcome.Documents.Sum(d => d.Suppressed) is > 0 and var suppressed) Row("cli.summary-suppressed", suppressed);
            if (outcome.Baseline is not null) Compared();
        }

        console.Write(table);
        foreach (var file in Outputs(request).Select(name => Path.Combine(outcome.Output, name)).Where(Path.Exists))
        {
            console.Profile.Out.Writer.WriteLine(text.Format("cli.written", ("file", file)));
        }

        void Compared()
        {
            Row("cli.summary-new", outcome.Documents.Sum(d => d.New));
            Row("cli.summary-unchanged", outcome.Documents.Sum(d => d.Unchanged));
            Row("cli.summary-gone", outcome.Documents.Sum(d => d.Gone));
            if (outcome.NotCompared > 0) Row("cli.summary-not-compared", outcome.NotCompared);
        }

        void Row(string id, int count) => table.AddRow(text[id], Number(count));
    }

    /// <summary>What a person opens first, then the rest.</summary>
    private static IEnumerable<string> Outputs(RunRequest request) => request.Command == RunCommand.Audit ? ["findings.xlsx", "report.html", .. request.Annotates ? [AnnotatedFile.Folder] : Array.Empty<string>(), "run.json"] : ["documents", "data", "run.json"];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
