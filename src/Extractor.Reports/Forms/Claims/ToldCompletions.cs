using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;
using Extractor.Reports.Narrative.Passages;

namespace Extractor.Reports.Forms.Claims;

/// <summary>A completion rate told with plan and result in one clause: 计划培训200人，实际培训210人，完成率105%; 受理80件，办结76件，办结率95% (completion-rate).</summary>
/// <remarks>The words before the two counts must say which is the plan; a clause with more counts of the kind is left alone.</remarks>
public sealed partial class ToldCompletions : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var known = report.Evaluations.SelectMany(e => e.Indicators).Select(i => i.Indicator.Completion?.Place.Span.Start + (i.Indicator.Completion?.Place.Block << 20)).ToHashSet();
        foreach (var passage in report.Narrative.Passages)
        {
            var values = new SentenceValues(report.Document, passage);
            foreach (Match rate in Rate().Matches(passage.Text))
            {
                if (values.Number(rate.Groups["rate"], "完成率", Unit.Percent) is not { } stated || known.Contains(stated.Place.Span.Start + (stated.Place.Block << 20))) continue;
                if (Operands(values, passage, rate) is var (plan, actual)) yield return Make(stated, plan, actual, rate.Groups["name"].Value);
            }
        }
    }

    private static Claim Make(Quantity stated, Quantity plan, Quantity actual, string name)
    {
        Expression rate = new QuotientExpression(actual, plan);

        // A plan that is met may be told as completed in full, however far it was passed.
        if (stated.Value == 1 && actual.Value >= plan.Value) rate = new MinimumExpression(new ConstantExpression(1m), rate);
        return new Claim("completion-rate", stated, rate) { Keys = [name, plan.Name, plan.Number.Raw], Certainty = 0.85m };
    }

    private static (Quantity Plan, Quantity Actual)? Operands(SentenceValues values, Passage passage, Match rate)
    {
        var from = passage.Text.AsSpan(0, rate.Index).LastIndexOfAny("。；;\n") + 1;
        var clause = passage.Text[from..rate.Index];
        var counts = Count().Matches(clause).ToList();
        if (counts.Count != 2 || counts[0].Groups["unit"].Value != counts[1].Groups["unit"].Value) return null;
        var (first, second) = (clause[..counts[0].Index], clause[(counts[0].Index + counts[0].Length)..counts[1].Index]);
        var cases = Cases().IsMatch(rate.Groups["name"].Value);
        var firstIsPlan = cases ? Received().IsMatch(first) && Closed().IsMatch(second) : Plan().IsMatch(first) && !Plan().IsMatch(second);
        var secondIsPlan = !cases && Plan().IsMatch(second) && !Plan().IsMatch(first);
        if (firstIsPlan == secondIsPlan) return null;
        var name = Trim().Replace(first, "");
        var (plan, actual) = firstIsPlan ? (counts[0], counts[1]) : (counts[1], counts[0]);
        return Value(values, plan, from, $"{name} 计划数") is { Value: > 0 } p && Value(values, actual, from, $"{name} 完成数") is { } a ? (p, a) : null;
    }

    private static Quantity? Value(SentenceValues values, Match count, int from, string name)
    {
        var whole = Whole().Match(values.Passage.Text, from + count.Index);
        return whole.Success && whole.Index == from + count.Index && values.Number(whole.Groups["v"], name, Unit.Bare) is { } value ? value with { Exactness = Exactness.Exact } : null;
    }

    [GeneratedRegex(@"[，,、]\s*(?:任务|计划|目标)?(?<name>完成率|完成比例|办结率|结案率|审结率)(?:为|达到|达|是|：|:)?\s*(?<rate>\d+(?:\.\d+)?\s*[%％])")]
    private static partial Regex Rate();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?\s*(?<unit>[%％]|万?(?![年月日号分])\p{Lo}{1,2}?)(?=[，,、（(]|$)")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<v>\d[\d,]*(?:\.\d+)?\s*(?:[%％]|万?\p{Lo}{1,2}?))(?=[，,、（(]|$)")]
    private static partial Regex Whole();

    [GeneratedRegex("办结|结案|审结")]
    private static partial Regex Cases();

    [GeneratedRegex("计划|目标|任务|预期|应(?!急)|年初")]
    private static partial Regex Plan();

    [GeneratedRegex("受理|收到|接到|收案|接收|收")]
    private static partial Regex Received();

    [GeneratedRegex("办结|审结|结案|处理|办理")]
    private static partial Regex Closed();

    [GeneratedRegex("^.*[，,、：:]|(?:计划|目标|任务)(?:值|数)?$")]
    private static partial Regex Trim();
}
