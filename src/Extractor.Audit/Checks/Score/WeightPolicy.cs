using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Score;

/// <summary>Points of a form's groups that are not those of the rule that the report itself prints.</summary>
/// <remarks>Local rules differ, so that only a printed one is compared with, and only for information.</remarks>
public sealed partial class WeightPolicy : Check
{
    private const int Fewest = 3;
    private const decimal Full = 100m;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC113", "weight-policy", Severity.Note);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        var rule = report.Document.Blocks.OfType<TextBlock>().Select(b => b.Text).Concat(report.Forms.SelectMany(f => f.Tables).SelectMany(t => t.Table.Cells).Select(c => c.Text))
            .Select(Read).FirstOrDefault(r => !r.IsEmpty, []);
        if (rule.IsEmpty) yield break;
        foreach (var form in report.Forms)
        {
            if (form.Indicators.Any(i => i.Weight is null) || LostRows.Listed(form).Sum(w => w.Value) != Full) continue;
            var groups = rule.Select(r => (r.Name, r.Points, Own: Points(form, r.Name))).ToList();
            if (groups.Any(g => g.Own.Place is null) || groups.Find(g => g.Own.Points != g.Points) is not { Own.Place: { } place } other) continue;
            yield return new Observation(place, [form.Project ?? "department", other.Name],
                [("group", other.Name), ("points", Text(other.Own.Points)), ("rule", string.Join("、", rule.Select(r => $"{r.Name} {Text(r.Points)}")))])
            { Confidence = 0.6m };
        }
    }

    private static string Text(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The points of a group of the form: of the indicators under it, or of the fund block for the execution rate.</summary>
    private static (decimal Points, Provenance? Place) Points(EvaluationForm form, string group)
    {
        if (group == "预算执行" && form.FundLines.FirstOrDefault(l => l is { IsPart: false, Weight: not null }) is { Weight: { } execution }) return (execution.Value, execution.Place);
        var weights = form.Indicators.Where(i => i.Path[0].StartsWith(group, StringComparison.Ordinal)).Select(i => i.Weight!).DistinctBy(w => w.Place).ToList();
        return (weights.Sum(w => w.Value), weights.Count == 0 ? null : weights[0].Place);
    }

    /// <summary>The groups and points that a sentence on weights names, where they come to a hundred; empty where it names none.</summary>
    private static ImmutableArray<(string Name, decimal Points)> Read(string text)
    {
        foreach (var sentence in text.Split(['。', '\n']))
        {
            if (!Weights().IsMatch(sentence)) continue;
            var named = Named().Matches(sentence).Select(m => (m.Groups["g"].Value, decimal.Parse(m.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))).ToImmutableArray();
            if (named.Length >= Fewest && named.Sum(n => n.Item2) == Full && named.Select(n => n.Item1).Distinct().Count() == named.Length) return named;
        }

        return [];
    }

    [GeneratedRegex("权重|分值")]
    private static partial Regex Weights();

    [GeneratedRegex(@"(?<g>预算执行|产出|效益|满意度|成本|投入|过程|效果|履职效能|管理效率)(?:情况|资金)?(?:率)?(?:指标)?(?:为|占|：|:|（|\()?\s*(?<n>\d{1,2}(?:\.\d+)?)\s*(?:分|[%％])")]
    private static partial Regex Named();
}
