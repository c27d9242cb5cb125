using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Facts;

namespace Extractor.Audit.Checks.Disclosure;

/// <summary>Cost indicators that speak of no cost.</summary>
public sealed partial class IndicatorCategory : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("DS509", "indicator-category", Severity.Review);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return IndicatorFindings.Fold(reconciliation, IsNoCost, 0.5m);
    }

    private static bool IsNoCost(Indicator indicator) =>
        indicator.Path.Length > 1
        && indicator.Path.Take(indicator.Path.Length - 1).Any(p => p.StartsWith("成本", StringComparison.Ordinal))
        && !Cost().IsMatch(indicator.Path[^1] + indicator.Target);

    [GeneratedRegex("成本|费|预算|支出|控制|节约|节省|标准|单价|造价|金额|元|投资|补助|补贴|投入|开支|价|额|奖励|工资|薪")]
    private static partial Regex Cost();
}
