using System.Globalization;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Messages;
using Extractor.Reconcile;
using Extractor.Reconcile.Coverage;
using Extractor.Reports;
using Extractor.Testing;

namespace Extractor.Measure.Narrative;

/// <summary>Measures the narrative's checks on invented narratives: clean ones, then the same with one slip each.</summary>
internal sealed class NarrativeMeasure
{
    private readonly ReportReader _reader = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    /// <summary>Writes the figures as a section of <c>docs/accuracy.md</c>; the misses go to <paramref name="misses"/>.</summary>
    public void Write(TextWriter text, int narratives, ICollection<string> misses)
    {
        var (alarms, amounts, tied) = (0, 0, 0);
        for (var seed = 0; seed < narratives; seed++)
        {
            var (findings, reconciliation) = Audit(NarrationGenerator.Make(seed, SlipKind.None), seed);
            alarms += findings.Count;
            foreach (var finding in findings) misses.Add($"ALARM {seed} {finding.Check}: {finding.Message}");
            var told = reconciliation.Numbers.Where(n => n.Number.Unit.Dimension is Core.Numbers.Dimension.Money or Core.Numbers.Dimension.Ratio).ToList();
            amounts += told.Count;
            tied += told.Count(n => n.State != NumberState.Untied);
        }

        text.WriteLine("## Narratives");
        text.WriteLine();
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{narratives} invented narratives in {Wording.All.Count} styles of wording and {Money.Formats.Count} formats of amounts, printed clean: {alarms} findings; {tied} of {amounts} amounts and rates are tied."));
        text.WriteLine();
        text.WriteLine("The same narratives with one slip each, every kind in turn:");
        text.WriteLine();
        text.WriteLine("| slip | planted | found at its paragraph | with the right value | other findings |");
        text.WriteLine("|---|---|---|---|---|");
        var kinds = Enum.GetValues<SlipKind>().Where(k => k != SlipKind.None).ToList();
        var sum = new int[4];
        foreach (var kind in kinds)
        {
            var score = new int[4];
            for (var seed = 0; seed < narratives; seed += 5) Score(seed + (kinds.IndexOf(kind) % 5), kind, score, misses);
            text.WriteLine(Row(kind.ToString(), score));
            for (var i = 0; i < sum.Length; i++) sum[i] += score[i];
        }

        text.WriteLine(Row("all", sum));
    }

    private void Score(int seed, SlipKind kind, int[] score, ICollection<string> misses)
    {
        var narration = NarrationGenerator.Make(seed, kind);
        if (narration.Wrong < 0) return;
        var (findings, _) = Audit(narration, seed);
        var hit = findings.FirstOrDefault(f => f.Locations[0].Block == narration.Wrong && narration.Checks.Contains(f.Check));
        score[0]++;
        if (hit is null) misses.Add($"MISS {kind} {seed}: {narration.Paragraphs[narration.Wrong]}");
        else score[1]++;
        var rightValue = hit is not null && (narration.Right is not { } right || (hit.Computed is { } computed && Math.Abs(computed.Value - right) <= 0.06m));
        if (rightValue) score[2]++;
        else if (hit is not null) misses.Add($"VALUE {kind} {seed}: {hit.Computed?.Value} for {narration.Right}");
        var others = findings.Where(f => f.Locations[0].Block != narration.Wrong && f.Root is null).ToList();
        score[3] += others.Count;
        foreach (var other in others) misses.Add($"OTHER {kind} {seed} {other.Check}: {other.Message}");
    }

    private (List<Finding> Findings, Reconciliation Reconciliation) Audit(Narration narration, int seed)
    {
        var builder = new DocumentBuilder($"narrative-{seed}.txt");
        foreach (var paragraph in narration.Paragraphs) builder.Paragraph(paragraph);
        var reconciliation = _reconciler.Reconcile(_reader.Read(builder.Build(), isPartial: true));
        return ([.. _auditor.Audit(reconciliation)], reconciliation);
    }

    private static string Row(string name, int[] score) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {score[0]} | {score[1]} | {score[2]} | {score[3]} |");
}
