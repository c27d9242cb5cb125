using System.Globalization;
using Extractor.Audit;
using Extractor.Audit.Catalogue;
using Extractor.Audit.Findings;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Reconcile;
using Extractor.Reports;

namespace Extractor.Measure.Forms;

/// <summary>Measures the checks on self-evaluation on evaluations told in sentences: clean ones, then the same with one slip each.</summary>
internal sealed class ToldMeasure
{
    private readonly ReportReader _reader = new();
    private readonly Reconciler _reconciler = new();
    private readonly Auditor _auditor = new(CheckCatalogue.Load(), MessageTable.Load(), new AuditOptions());

    private delegate (string Key, Dictionary<string, string> Overrides, string[] Checks)? Planter(int seed, FormModel model, FormStyle style, Random random);

    private static (string Name, Planter Plant)[] Kinds =>
    [
        ("score not following its rule", (seed, m, s, r) => ToldEvaluation.IsItems(seed) || Any(m, r, i => i.Scoring == Scoring.Proportional) is not { } i || m.Indicators.Count(x => x.Scoring == Scoring.Proportional) < 3 ? null
            : Score(seed, m, s, i, Math.Max(0.5m, m.Indicators[i].Score - 1.5m), "score-formula")),
        ("score above points", (seed, m, s, r) => Any(m, r, _ => true) is { } i ? Score(seed, m, s, i, m.Indicators[i].Weight + 1, "score-cap") : null),
        ("total", (seed, m, s, r) => ("total", new() { ["total"] = ToldEvaluation.Score(s, ToldEvaluation.Total(seed, m) - (r.Next(5, 20) / 10m)) }, ["score-sum"])),
        ("grade band", (seed, m, s, r) => ("grade", new() { ["grade"] = m.GradeOf(ToldEvaluation.Total(seed, m)) == "良" ? "优" : "良" }, ["grade-band"])),
        ("completion rate", (seed, m, s, r) => !ToldEvaluation.IsItems(seed) && Any(m, r, i => i is { IsCounted: true, Rate: not null }) is { } i
            ? ($"c{i}", new() { [$"c{i}"] = ToldEvaluation.Rate(s, m.Indicators[i].Rate!.Value - 0.06m) }, ["completion-rate", "score-formula"]) : null),
        ("points of a group", (seed, m, s, r) => ToldEvaluation.IsItems(seed) ? ("g0", new() { ["g0"] = "7" }, ["weight-form-text"]) : null),
        ("not measured but scored", (seed, m, s, r) => ToldEvaluation.IsItems(seed) && Any(m, r, i => i.Second.StartsWith("服务对象", StringComparison.Ordinal)) is { } i
            ? ($"a{i}", new() { [$"a{i}"] = "本年度未开展满意度调查，综合考虑" }, ["actual-missing-scored"]) : null),
        ("digits of a score swapped", (seed, m, s, r) => Any(m, r, i => i.Weight >= 12 && i.Score == i.Weight && i.Weight % 11 != 0 && i.Weight % 10 != 0) is { } i
            ? ($"s{i}", new() { [$"s{i}"] = string.Concat(m.Indicators[i].Weight.ToString("0", CultureInfo.InvariantCulture).Reverse()) }, ["score-cap", "score-sum", "score-formula"]) : null),
    ];

    /// <summary>Writes the figures as a part of the section on self-evaluation; the misses go to <paramref name="misses"/>.</summary>
    public void Write(TextWriter text, int documents, ICollection<string> misses)
    {
        var (alarms, indicators, read) = (0, 0, 0);
        for (var seed = 0; seed < documents; seed++)
        {
            var (model, style) = ToldEvaluation.Model(seed);
            var report = _reader.Read(ToldEvaluation.Tell(seed, model, style, new Dictionary<string, string>()).Document, isPartial: false);
            var told = report.Evaluations.SelectMany(e => e.Indicators).Select(i => i.Indicator).ToList();
            foreach (var indicator in model.Indicators)
            {
                indicators++;
                var right = told.Exists(t => t.Path[^1] == indicator.Name && t.Weight?.Value == indicator.Weight && t.Score?.Value == indicator.Score
                    && (ToldEvaluation.IsItems(seed) || (t.Target == indicator.Target && t.Actual == indicator.Actual)) && (!ToldEvaluation.IsItems(seed) || !indicator.IsCounted || t.Actual == indicator.Actual));
                if (right) read++;
                else misses.Add($"READ told {seed}: {indicator.Name} {indicator.Target} {indicator.Actual}: {told.Find(t => t.Path[^1].EndsWith(indicator.Name, StringComparison.Ordinal)) is { } t} {told.Find(t => t.Path[^1] == indicator.Name)?.Target} {told.Find(t => t.Path[^1] == indicator.Name)?.Actual}");
            }

            foreach (var finding in _auditor.Audit(_reconciler.Reconcile(report)))
            {
                alarms++;
                misses.Add($"ALARM told {seed} {finding.Check} {finding.Severity}: {finding.Message}");
            }
        }

        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} invented evaluations told in sentences, clean: {alarms} findings; {read} of {indicators} indicators are read right. With one slip each:"));
        text.WriteLine();
        text.WriteLine("| slip | planted | found | at its paragraph | other findings |");
        text.WriteLine("| --- | --- | --- | --- | --- |");
        var sum = new int[4];
        foreach (var (name, plant) in Kinds)
        {
            var score = new int[4];
            for (var seed = 0; seed < documents; seed++) Judge(seed, name, plant, score, misses);
            text.WriteLine(Row(name, score));
            for (var i = 0; i < sum.Length; i++) sum[i] += score[i];
        }

        text.WriteLine(Row("all", sum));
    }

    private void Judge(int seed, string name, Planter plant, int[] score, ICollection<string> misses)
    {
        var (model, style) = ToldEvaluation.Model(seed);
        if (plant(seed, model, style, new Random(unchecked((seed * 53) + name.Length))) is not var (key, overrides, checks)) return;
        var told = ToldEvaluation.Tell(seed, model, style, overrides);
        var findings = Audit(told.Document);
        var named = findings.Where(f => checks.Contains(f.Check)).ToList();
        var block = told.Blocks[key];
        score[0]++;
        if (named.Count > 0) score[1]++;
        if (named.Exists(f => f.Locations.Any(l => l.Block == block))) score[2]++;
        else misses.Add($"MISS told {name} {seed} {key} «{overrides[key]}»: {string.Join(" | ", findings.Select(f => f.Check + " " + f.Message))}");
        foreach (var other in findings.Where(f => f.Severity >= Severity.Warning && f.Root is null && f.Locations.All(l => l.Block != block)))
        {
            score[3]++;
            misses.Add($"OTHER told {name} {seed} {key} {other.Check}: {other.Message}");
        }
    }

    /// <summary>A score changed, total and grade with it.</summary>
    private static (string, Dictionary<string, string>, string[]) Score(int seed, FormModel model, FormStyle style, int index, decimal wrong, string check)
    {
        var total = ToldEvaluation.Total(seed, model) - model.Indicators[index].Score + wrong;
        return ($"s{index}", new() { [$"s{index}"] = ToldEvaluation.Score(style, wrong), ["total"] = ToldEvaluation.Score(style, total), ["grade"] = model.GradeOf(total) }, [check]);
    }

    private static int? Any(FormModel model, Random random, Func<FormIndicator, bool> fits)
    {
        var fitting = Enumerable.Range(0, model.Indicators.Count).Where(i => fits(model.Indicators[i])).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
    }

    private List<Finding> Audit(SourceDocument document) => [.. _auditor.Audit(_reconciler.Reconcile(_reader.Read(document, isPartial: false)))];

    private static string Row(string name, int[] score) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {score[0]} | {score[1]} | {score[2]} | {score[3]} |");
}
