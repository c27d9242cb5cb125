using System.Globalization;
using Extractor.Audit.Catalogue;
using Extractor.Core.Documents;
using Extractor.Reconcile;
using Extractor.Reports.Facts;
using Extractor.Reports.Forms;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Two projects whose indicators, targets and actual values are the same.</summary>
public sealed class IndicatorCopyProject : Check
{
    private const int Fewest = 4;

    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS508", "indicator-copy-project", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(parameters);
        var share = parameters.Get("share", 0.8m);
        var forms = reconciliation.Report.Forms.Where(f => f.Project is not null && f.Indicators.Length >= Fewest).ToList();
        for (var i = 0; i < forms.Count; i++)
        {
            for (var j = i + 1; j < forms.Count; j++)
            {
                if (forms[i].Project == forms[j].Project || Common(forms[i], forms[j]) is not { Count: >= Fewest } common) continue;
                if (common.Count < share * Math.Max(forms[i].Indicators.Length, forms[j].Indicators.Length)) continue;
                yield return new Observation(common[0].Place, [forms[i].Project!, forms[j].Project!],
                    [("first", forms[i].Project!), ("second", forms[j].Project!), ("count", common.Count.ToString(CultureInfo.InvariantCulture))])
                {
                    Related = [.. common.Skip(1).Select(c => c.Place)],
                    Confidence = 0.6m,
                };
            }
        }
    }

    private static List<Indicator> Common(EvaluationForm first, EvaluationForm second)
    {
        var known = first.Indicators.Select(Key).ToHashSet();
        return [.. second.Indicators.Where(i => known.Contains(Key(i)))];
    }

    private static (string Name, string Target, string Actual) Key(Indicator indicator) => (indicator.Path[^1], WhiteSpace.Remove(indicator.Target), WhiteSpace.Remove(indicator.Actual));
}
