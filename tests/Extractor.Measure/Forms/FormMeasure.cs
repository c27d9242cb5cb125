using System.Globalization;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Measure.Layouts;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Measure.Forms;

/// <summary>Measures the checks on self-evaluation on invented forms: clean ones, then the same with one slip each.</summary>
internal sealed class FormMeasure
{
    private readonly ReportReader _reader = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    /// <summary>Writes the figures as a section of <c>docs/accuracy.md</c>; the misses go to <paramref name="misses"/>.</summary>
    public void Write(TextWriter text, int documents, ICollection<string> misses)
    {
        var (alarms, indicators, read, forms) = (0, 0, 0, 0);
        for (var seed = 0; seed < documents; seed++)
        {
            var style = FormStyle.Of(seed);
            var models = FormDocument.Models(seed, style);
            var report = _reader.Read(FormDocument.Print(seed, style, models, new Dictionary<string, string>()).Document, isPartial: false);
            forms += models.Count;
            indicators += models.Sum(m => m.Indicators.Count);
            read += FormReading.Right(report, models, style, $"{seed} {style.Kind} {style.Labels} {style.Points}", misses);
            foreach (var finding in _auditor.Audit(_reconciler.Reconcile(report)))
            {
                alarms++;
                misses.Add($"ALARM {seed} {style.Kind} {style.Labels} {style.Points} L{style.Levels} {finding.Check} {finding.Severity}: {finding.Message}");
            }
        }

        text.WriteLine("## Self-evaluation forms");
        text.WriteLine();
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} invented documents with {forms} forms, printed clean: {alarms} findings; {read} of {indicators} indicators are read right in name, points, target, actual value and score."));
        text.WriteLine();
        text.WriteLine("The same documents with one slip each, every kind in turn:");
        text.WriteLine();
        text.WriteLine("| slip | planted | found | at its place | other findings |");
        text.WriteLine("| --- | --- | --- | --- | --- |");
        var sum = new int[4];
        foreach (var kind in Enum.GetValues<FormSlipKind>().Where(k => k != FormSlipKind.None))
        {
            var score = new int[4];
            for (var seed = 0; seed < documents; seed++) Judge(seed, kind, score, misses);
            if (score[0] > 0) text.WriteLine(Row(kind.ToString(), score));
            for (var i = 0; i < sum.Length; i++) sum[i] += score[i];
        }

        text.WriteLine(Row("all", sum));
        text.WriteLine();
        text.WriteLine("*At its place*: the finding names the planted row (or paragraph) among its places; for a sum that is wrong in one of its terms nothing printed tells which. *Other findings*: errors and warnings that do not.");
        text.WriteLine();
        new ToldMeasure().Write(text, documents, misses);
    }

    private void Judge(int seed, FormSlipKind kind, int[] score, ICollection<string> misses)
    {
        var style = FormStyle.Of(seed);
        var models = FormDocument.Models(seed, style);
        if (new FormSlipPlanter(new Random(unchecked((seed * 31) + (int)kind)), models, style).Plant(kind) is not { } slip) return;
        var printed = FormDocument.Print(seed, style, models, slip.Overrides);
        var findings = Audit(printed.Document);
        var named = findings.Where(f => slip.Checks.Contains(f.Check)).ToList();
        var hit = named.Find(f => IsAt(f, printed, slip));
        score[0]++;
        if (named.Count > 0) score[1]++;
        if (hit is not null) score[2]++;
        else misses.Add($"MISS {kind} {seed} {style.Kind} {style.Labels} {style.Points} L{style.Levels} {slip.Key} «{slip.Overrides[slip.Key]}» {(named.Count > 0 ? "elsewhere" : "nowhere")}: {string.Join(" | ", findings.Select(f => f.Check + " " + f.Message))}");
        foreach (var other in findings.Where(f => f.Severity >= Severity.Warning && f.Root is null && !IsAt(f, printed, slip)))
        {
            score[3]++;
            misses.Add($"OTHER {kind} {seed} {slip.Key} {other.Check}: {other.Message}");
        }
    }

    /// <summary>Whether a finding names the row (or paragraph) of the slip among its places.</summary>
    private static bool IsAt(Finding finding, FormDocument printed, FormSlip slip)
    {
        if (printed.Blocks.TryGetValue(slip.Key, out var block)) return finding.Locations[0].Block == block;
        return printed.Spots.TryGetValue(slip.Key, out var spot) && finding.Locations.Any(l => At(l) is { } at && at.Table == spot.Table && at.Row == spot.Row);
    }

    private static Spot? At(Location location) => location is { Table: { } table, Row: { } row, Column: { } column } ? new Spot(table, row, column) : null;

    private List<Finding> Audit(SourceDocument document) => [.. _auditor.Audit(_reconciler.Reconcile(_reader.Read(document, isPartial: false)))];

    private static string Row(string name, int[] score) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {score[0]} | {score[1]} | {score[2]} | {score[3]} |");
}
