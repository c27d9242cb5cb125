using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Core.Places;
using Extractor.Reconcile;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>A text that says an indicator was not set although its own evaluation scores it.</summary>
public sealed partial class IndicatorDenied : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS512", "indicator-denied", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var passage in report.Narrative.Passages)
        {
            foreach (Match match in Denied().Matches(passage.Text))
            {
                // What is said of one project's indicators says nothing of another's: only the evaluation told last before it counts.
                var name = WhiteSpace.Remove(match.Groups["v"].Value);
                var told = report.Evaluations.LastOrDefault(e => !e.Indicators.IsEmpty && e.Indicators[0].Indicator.Place.Block < passage.Block);
                if (told?.Indicators.FirstOrDefault(i => i.Indicator.Path[^1] == name) is not { Indicator: var indicator }) continue;
                var place = passage.Locate(report.Document, new CharSpan(match.Index, match.Index + match.Length));
                yield return new Observation(place, ["text", name], [("indicator", name)]) { Related = [indicator.Place], Confidence = 0.85m };
            }
        }
    }

    [GeneratedRegex("(?:未|没有)(?:单独)?(?:设置|设立|设定)“(?<v>[^”]{3,40})”(?:这一|这项)?(?:绩效)?指标")]
    private static partial Regex Denied();
}
