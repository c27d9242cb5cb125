using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The number of projects evaluated and their funds are those of the projects listed, or of the forms attached (tt-project-count).</summary>
public sealed partial class ProjectCounts : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var passage in report.Narrative.Passages)
        {
            var match = Counted().Match(passage.Text);
            var values = new SentenceValues(report.Document, passage);
            if (!match.Success || values.Number(match.Groups["n"], "项目个数", Unit.Bare) is not { } count) continue;
            count = count with { Exactness = Exactness.Exact };
            var funds = values.Number(match.Groups["v"], "自评项目资金", Unit.TenThousandYuan);
            foreach (var claim in ProjectList.After(report, passage.Block) is { } list ? ByList(count, funds, list) : ByForms(report, count, funds)) yield return claim;
        }
    }

    private static IEnumerable<Claim> ByList(Quantity count, Quantity? funds, ProjectList list)
    {
        yield return new Claim("tt-project-count", count, new ConstantExpression(list.Names.Length)) { Keys = ["count"], Certainty = 0.9m };
        if (funds is not null && list.Budgets.Length == list.Names.Length)
            yield return new Claim("tt-project-count", funds, Expression.Sum(list.Budgets)) { Tolerance = Tolerance.Tail, Keys = ["funds"], Certainty = 0.9m };
    }

    private static IEnumerable<Claim> ByForms(Report report, Quantity count, Quantity? funds)
    {
        var forms = report.Forms.Where(f => f.Project is not null).DistinctBy(f => f.Project).ToList();

        // Reports attach the forms of their main projects only: fewer forms than projects say nothing.
        if (forms.Count < 2 || count.Value > forms.Count || report.IsPartial) yield break;
        var budgets = forms.Select(f => f.FundLines.FirstOrDefault(l => !l.IsPart)).Select(l => l?.FinalBudget ?? l?.OriginalBudget).ToList();
        if (count.Value != forms.Count)
            yield return new Claim("tt-project-count", count, new ConstantExpression(forms.Count)) { Keys = ["count"], Certainty = 0.7m };
        else if (funds is not null && !budgets.Contains(null))
            yield return new Claim("tt-project-count", funds, Expression.Sum(budgets.OfType<Quantity>())) { Tolerance = Tolerance.Tail, Keys = ["funds"] };
    }

    [GeneratedRegex(@"(?:(?<n>\d{1,3})\s*个[^，。；\d]{0,10}项目|项目\s*(?<n>\d{1,3})\s*个)[^。；]{0,30}?资金(?:总额|金额)?(?:为|共计|共|合计)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Counted();
}
