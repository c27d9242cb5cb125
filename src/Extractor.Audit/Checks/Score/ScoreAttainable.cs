using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Forms.Rules;

namespace Extractor.Audit.Checks.Score;

/// <summary>A score that its step or tier rule cannot give.</summary>
public sealed class ScoreAttainable : Check
{
    private const int MostShown = 8;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("SC107", "score-attainable", Severity.Error);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        foreach (var indicator in reconciliation.Report.Indicators)
        {
            if (indicator is not { Weight.Value: var weight, Score: { Number.IsSound: true } score, RulePlace: { } place } || indicator.Rule.Length == 0) continue;
            var rule = ScoringRuleReader.Read(place.Quote);

            // A rule for other points is a finding of its own; what it can give is then unknown.
            if (!rule.Full.IsEmpty && rule.Full[0].Value != weight) continue;
            var values = rule.Attainable(weight);
            if (values.IsEmpty || values.Contains(score.Value)) continue;
            var shown = values.Take(MostShown).Select(v => v.ToString("0.##", CultureInfo.InvariantCulture));
            yield return new Observation(score.Place, [indicator.Project ?? "department", .. indicator.Path],
                [("indicator", indicator.Path[^1]), ("score", score.Number.Raw.Trim()), ("values", string.Join("、", shown) + (values.Length > MostShown ? "…" : ""))])
            { Related = [place] };
        }
    }
}
