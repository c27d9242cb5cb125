using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The budget at the beginning of the year, changed as told, is the adjusted budget, and the rate of adjustment is the change over the first (budget-adjust).</summary>
public sealed partial class BudgetAdjustments : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Narrative.Passages.SelectMany(p => Of(new SentenceValues(report.Document, p)));
    }

    private static IEnumerable<Claim> Of(SentenceValues values)
    {
        var text = values.Passage.Text;
        var initial = Initial().Matches(text);
        var final = Final().Matches(text);
        if (initial.Count != 1 || final.Count != 1 || final[0].Index < initial[0].Index) yield break;
        var changes = Change().Matches(text).Where(m => m.Index >= initial[0].Index + initial[0].Length && m.Index < final[0].Index).ToList();
        if (changes.Count == 0) yield break;
        if (values.Number(initial[0].Groups["v"], "年初预算数", Unit.TenThousandYuan) is not { } before) yield break;
        if (values.Number(final[0].Groups["v"], "全年预算数", Unit.TenThousandYuan) is not { } after) yield break;
        Expression adjusted = before;
        Expression net = new ConstantExpression(0);
        foreach (var change in changes)
        {
            if (values.Number(change.Groups["v"], $"年中{change.Groups["d"].Value}", Unit.TenThousandYuan) is not { } amount) yield break;
            var isCut = change.Groups["d"].Value.Contains('减', StringComparison.Ordinal);
            adjusted = isCut ? new DifferenceExpression(adjusted, amount) : new SumExpression([adjusted, amount]);
            net = changes.Count == 1 ? amount : isCut ? new DifferenceExpression(net, amount) : new SumExpression([net, amount]);
        }

        yield return new Claim("budget-adjust", after, adjusted) { Tolerance = Tolerance.Tail, Keys = ["adjusted"], Certainty = 0.95m };
        if (Rate().Match(text, final[0].Index) is { Success: true } told && values.Number(told.Groups["v"], "预算调整率", Unit.Percent) is { } rate)
            yield return new Claim("budget-adjust", rate, new QuotientExpression(new AbsoluteExpression(net), before)) { Keys = ["rate"], Certainty = 0.95m };
    }

    [GeneratedRegex(@"年初(?:批复)?(?:部门)?预算(?:批复)?(?:数|总额|资金|金额|安排)*(?:为|共|是|：)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Initial();

    [GeneratedRegex(@"(?<d>调减|调增|追加|追减|核减|压减)(?:预算|数|资金|金额|指标)*(?:为|共|了)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Change();

    [GeneratedRegex(@"(?:调整后\s*(?:的)?(?:全年|年度)?预算|全年预算)(?:数|总额|资金|金额)*(?:为|共|是|：)?\s*(?<v>\d[\d,]*(?:\.\d+)?\s*(?:亿|万)?元)")]
    private static partial Regex Final();

    [GeneratedRegex(@"预算调整率(?:为|是|：)?\s*(?<v>\d+(?:\.\d+)?\s*[%％])")]
    private static partial Regex Rate();
}
