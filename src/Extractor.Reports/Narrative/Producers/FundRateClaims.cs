using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Core.Places;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Passages;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Rates of funds told with their amounts in the same paragraph: 预算批复资金…实际到位资金…，资金到位率…; 项目预算…，实际使用…，资金使用率… (budget-rate).</summary>
/// <remarks>The rate's own name says what is over what. Where two different amounts may be meant, no claim is made.</remarks>
public sealed partial class FundRateClaims : IClaimProducer
{
    /// <summary>Amounts told earlier than this many before the rate belong to something else.</summary>
    private const int Reach = 7;

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var passage in report.Narrative.Frames.GroupBy(f => f.Passage))
        {
            var before = new List<LevelFrame>();
            foreach (var frame in passage)
            {
                if (frame is LevelFrame { Amount.Unit.Dimension: Dimension.Money } level) before.Add(level);
                else if (Rate(frame) is { } rate && SpeaksOfAll(frame, before) && Make(report.Narrative.Passages[passage.Key], rate, frame.Span, before) is { } claim)
                    yield return claim with { Statement = report.Narrative.Passages[passage.Key].Locate(report.Document, frame.Span) };
            }
        }
    }

    /// <summary>A rate that nothing else reads: a level named …率, or a completion whose amounts were not told in its own words.</summary>
    private static Quantity? Rate(Frame frame) => frame switch
    {
        LevelFrame { Amount.Unit.Dimension: Dimension.Ratio, IsPrior: false } level => level.Amount,
        CompletionFrame { Actual: null } completion => completion.Rate,
        CompletionFrame { Budgets.IsEmpty: true } completion => completion.Rate,
        _ => null,
    };

    // 基本支出执行率 behind the amounts of the whole is a part's rate: only a rate of the funds as such, or of what was named with them, is theirs.
    private static bool SpeaksOfAll(Frame frame, List<LevelFrame> before) =>
        AllFunds().IsMatch(RateName().Replace(frame.Subject, "")) || before.Exists(l => SubjectKey.Same(l.Subject, frame.Subject));

    private static Claim? Make(Passage passage, Quantity rate, CharSpan span, List<LevelFrame> before)
    {
        var name = span.Of(passage.Text);
        var (over, under) = Arrival().IsMatch(name) ? (Arrived(), Planned())
            : Use().IsMatch(name) ? (Used(), Available())
            : Execution().IsMatch(name) ? (Used(), Planned()) : (null, null);
        if (over is null || under is null || OtherThanFunds().IsMatch(name)) return null;
        var near = before.Skip(before.Count - Reach).Select(l => (Level: l, Words: l.Span.Of(passage.Text))).ToList();
        var numerators = near.Where(l => over.IsMatch(l.Words)).Select(l => l.Level.Amount).ToList();
        var denominators = near.Where(l => !over.IsMatch(l.Words) && under.IsMatch(l.Words)).Select(l => l.Level.Amount).ToList();
        if (numerators.DistinctBy(q => q.Value).Count() != 1 || denominators.DistinctBy(q => q.Value).Count() != 1) return null;
        return new Claim("budget-rate", rate, new QuotientExpression(numerators[^1], denominators[^1]))
        {
            Keys = [rate.Name, "fund-rate"],
            Certainty = 0.9m,
        };
    }

    [GeneratedRegex("(?:到位|使用|支付|支出|利用|执行)(?:率|进度)$")]
    private static partial Regex RateName();

    [GeneratedRegex("^(?!项目支出)(?:本|该|此|我|全年|年度|当年|实际|财政|专项|补助|部门|单位|局|整体|总体|全部|项目|预算|批复|资金|经费|支出)*$")]
    private static partial Regex AllFunds();

    [GeneratedRegex("到位率")]
    private static partial Regex Arrival();

    [GeneratedRegex("使用率|支付率|支出率|利用率")]
    private static partial Regex Use();

    [GeneratedRegex("执行率|执行进度|支出进度")]
    private static partial Regex Execution();

    [GeneratedRegex("采购|资产|设备|车辆|场地|三公|变动|增长|控制|指标")]
    private static partial Regex OtherThanFunds();

    [GeneratedRegex("到位")]
    private static partial Regex Arrived();

    [GeneratedRegex("预算|批复|下达|计划|安排|应到位|总投资")]
    private static partial Regex Planned();

    [GeneratedRegex("使用|支付|支出(?!预算)|执行|开支")]
    private static partial Regex Used();

    [GeneratedRegex("预算|批复|下达|到位|安排|总额|总金额")]
    private static partial Regex Available();
}
