using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The number of projects evaluated and their funds are those of the forms attached (tt-project-count).</summary>
public sealed partial class ProjectCounts : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var forms = report.Forms.Where(f => f.Project is not null).DistinctBy(f => f.Project).ToList();
        if (forms.Count < 2) yield break;
        foreach (var passage in report.Narrative.Passages)
        {
            var match = Counted().Match(passage.Text);
            var values = new SentenceValues(report.Document, passage);
            if (!match.Success || values.Number(match.Groups["n"], "项目个数", Unit.Bare) is not { } count) continue;

            // Reports attach the forms of their main projects only: fewer forms than projects say nothing.
            if (count.Value > forms.Count || report.IsPartial) continue;
            var budgets = forms.Select(f => f.FundLines.FirstOrDefault(l => !l.IsPart)).Select(l => l?.FinalBudget ?? l?.OriginalBudget).ToList();
            var isWhole = count.Value == forms.Count && !budgets.Contains(null);
            if (count.Value != forms.Count)
                yield return new Claim("tt-project-count", count with { Exactness = Exactness.Exact }, new ConstantExpression(forms.Count)) { Keys = ["count"], Certainty = 0.7m };
            if (isWhole && values.Number(match.Groups["v"], "自评项目资金", Unit.TenThousandYuan) is { } funds)
                yield return new Claim("tt-project-count", funds, Expression.Sum(budgets.OfType<Quantity>())) { Tolerance = Tolerance.Tail, Keys = ["funds"] };
        }
    }

    [GeneratedRegex(@"(?:(?<n>\d{1,3})\s*个[^，。；\d]{0,10}项目|项目\s*(?<n>\d{1,3})\s*个)[^。；]{0,30}?资金(?:总额|金额)?(?:为|共计|共|合计)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Counted();
}
