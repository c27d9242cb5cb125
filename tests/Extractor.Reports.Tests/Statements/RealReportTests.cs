using System.Text.Json;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;
using Extractor.Ingest;
using Extractor.Ingest.Html;
using Extractor.Ingest.Pdf;
using Extractor.Ingest.Text;
using Extractor.Ingest.Word;
using Extractor.Reconcile;
using Extractor.Reports.Statements;
using Extractor.Testing;

namespace Extractor.Reports.Tests.Statements;

public sealed class RealReportTests
{
    [SharedFact]
    public void Titles_and_units_are_those_of_the_hand_checked_tables()
    {
        var report = Read("corpus", "004.docx");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Shared!, "corpus", "truth", "004.json")));
        var expected = truth.RootElement.GetProperty("tables").EnumerateArray()
            .Select(t => (Squeezed(t.GetProperty("title").GetString()!), t.GetProperty("unit").GetString()!));
        Assert.Equal(expected, report.Tables.Select(t => (Squeezed(t.Title ?? ""), t.Unit?.Symbol ?? "")));
    }

    [SharedFact]
    public void All_nine_statements_are_read_in_full_from_word() => AllNine("corpus", "004.docx");

    [SharedFact]
    public void All_nine_statements_are_read_in_full_from_html() => AllNine("corpus", "004_portal.html");

    [SharedFact]
    public void All_nine_statements_are_read_in_full_from_pdf() => AllNine("corpus", "004.pdf");

    [SharedFact]
    public void All_nine_statements_are_read_in_full_from_text() => AllNine("seeds", "004_*.txt");

    /// <summary>Every statement is recognised, every amount in it is a fact, and every identity holds.</summary>
    private static void AllNine(string folder, string file)
    {
        var report = Read(folder, Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(RepositoryFolder.Shared!, folder), file))));
        AllNine(report);
        Assert.Empty(AmountsThatAreNoFacts(report));
    }

    private static IEnumerable<string> AmountsThatAreNoFacts(Report report)
    {
        var facts = report.Statements.SelectMany(s => s.Facts).Select(f => (f.Quantity.Place.Cell!.Table, f.Quantity.Place.Cell.Row, f.Quantity.Place.Cell.Column)).ToHashSet();
        return report.Statements.SelectMany(s => s.Continued.Prepend(s.Table.Table.Index)).Select(i => report.Document.Tables[i])
            .SelectMany(t => t.Cells.Where(c => NumberReader.ReadCell(c.Text).Number is { Decimals: > 0 } && !facts.Contains((t.Index, c.Row, c.Column))).Select(c => $"{t.Index}/{c.Row}/{c.Column} {c.Text}"));
    }

    private static void AllNine(Report report)
    {
        Assert.Equal(["t01", "t02", "t03", "t04", "t05", "t06", "t07", "t08", "t09"], report.Statements.Select(s => s.Id));
        Assert.All(report.Statements, s => Assert.Equal(s.Kind is StatementKind.GovernmentFund or StatementKind.StateCapital, s.IsEmpty));
        var evaluations = new Reconciler().Reconcile(report).Evaluations.Where(e => e.Claim.Check[0] is 't' or 'x' && e.Claim.Check[1] is '0' or '-').ToList();
        Assert.True(evaluations.Count > 150);
        Assert.All(evaluations, e => Assert.True(e.Verdict is Verdict.Holds or Verdict.WithinRounding, $"{e.Claim.Check} {e.Claim.Stated.Name}: {e.Verdict}"));
        Assert.Equal(Verdict.WithinRounding, Assert.Single(evaluations, e => e.Claim.Check == "t06-public-sum").Verdict);
    }

    private static Report Read(params string[] path)
    {
        var ingestor = new DocumentIngestor([new WordReader(), new HtmlReader(), new PdfReader(), new PlainTextReader()], new ReadLimits());
        var result = ingestor.Read(File.ReadAllBytes(Path.Combine([RepositoryFolder.Shared!, .. path])), new DocumentId(path[^1]), CancellationToken.None);
        return new ReportReader().Read(result.Document!, isPartial: false);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
