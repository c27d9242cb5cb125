using System.Text.RegularExpressions;
using Extractor.Audit.Catalogue;
using Extractor.Reconcile;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Audit.Checks.Ratio;

/// <summary>A reason that goes the other way than the change it explains.</summary>
public sealed partial class ReasonDirection : Check
{
    /// <inheritdoc/>
    public override CheckInfo Info { get; } = new("RT110", "reason-direction", Severity.Warning);

    /// <inheritdoc/>
    public override IEnumerable<Observation> Detect(Reconciliation reconciliation, CheckParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var report = reconciliation.Report;
        foreach (var reason in report.Narrative.Frames.OfType<ReasonFrame>())
        {
            if (reason.Change is not { } change || change.Passage != reason.Passage || reason.Span.Start - change.Span.End is < 0 or > 14) continue;
            var passage = report.Narrative.Passages[reason.Passage];
            var text = reason.Span.Of(passage.Text);
            var between = passage.Text[change.Span.End..reason.Span.Start];
            if (change is { Amount: null, Rate: null, Base: not BaseKind.PriorYear } || OfTheBudget().IsMatch(between)) continue;
            if (change.Direction == Direction.Flat && EndsList(passage.Text, change.Span.Start)) continue;
            var other = IsOtherWord(change, between);
            if (!other && !Contradicts(change, text)) continue;
            var span = other ? reason.Span with { Start = change.Span.End } : reason.Span;
            yield return new Observation(passage.Locate(report.Document, span), [change.Subject, change.Base.ToString()], [("subject", change.Subject)]) { Confidence = other ? 0.85m : 0.6m };
        }
    }

    // "减少1万元，下降5%，增加的主要原因是": the words that announce the reason go the other way.
    private static bool IsOtherWord(ChangeFrame change, string between) =>
        (change.Amount ?? change.Rate) is { Value: > 0 } && Announced().Match(between) is { Success: true } match
        && (match.Groups["up"].Success ? change.Direction == Direction.Down : change.Direction == Direction.Up);

    // "A增加2万元；B减少1万元；C与上年持平，主要原因是…": the reason is that of them all.
    private static bool EndsList(string text, int at) => text.AsSpan(0, at) is var before && before[(before.LastIndexOf('。') + 1)..].IndexOfAny('；', ';') >= 0;

    private static bool Contradicts(ChangeFrame change, string reason) => change.Direction switch
    {
        Direction.Flat => Changes().IsMatch(reason) && !Steady().IsMatch(reason),
        Direction.Down when (change.Amount ?? change.Rate)?.Value > 0 => Grows().IsMatch(reason) && !Falls().IsMatch(reason),
        Direction.Up when (change.Amount ?? change.Rate)?.Value > 0 => Shrinks().IsMatch(reason) && !Rises().IsMatch(reason),
        _ => false,
    };

    [GeneratedRegex(@"^\s*[，,。；;]?\s*(?:(?<up>增加|增长|上升|提高)|减少|下降|降低)(?:的(?:主要)?)?$")]
    private static partial Regex Announced();

    // "决算数小于预算数的主要原因" explains another comparison than the change before it.
    [GeneratedRegex("[大小高低等]于|预算")]
    private static partial Regex OfTheBudget();

    [GeneratedRegex("(?:经费|支出|人员|费用|项目|任务|次数|数量|收入)(?:有所|比上年|较上年)?(?:增加|减少|增长|下降)")]
    private static partial Regex Changes();

    [GeneratedRegex("持平|一致|无变化|不变|相抵|未变|没有变化|稳定|相同")]
    private static partial Regex Steady();

    [GeneratedRegex("(?:经费|支出|人员|费用|项目|任务|次数|数量|收入)(?:有所|比上年|较上年)?(?:增加|增长|上涨|扩大)")]
    private static partial Regex Grows();

    [GeneratedRegex("减少|压减|压缩|节约|下降|降低|取消|未|没有|无|控制|结余|完工|完成|相抵|退休|调出|精简|过紧日子|严格|缩减|停|不再|上年|口径|降|少|结束|转")]
    private static partial Regex Falls();

    [GeneratedRegex("(?:经费|支出|人员|费用|项目|任务|次数|数量|收入)(?:有所|比上年|较上年)?(?:减少|压减|下降|降低)|厉行节约|压减(?:支出|经费)|过紧日子")]
    private static partial Regex Shrinks();

    [GeneratedRegex("增|提高|上涨|追加|补发|新|扩|调入|上升|加大|加强|恢复|上年|口径|相抵|多|结转|购置|更新|推进|开展|需要|要求|完成")]
    private static partial Regex Rises();
}
