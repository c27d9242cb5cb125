using System.Text.RegularExpressions;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>What accumulates over the year is in the middle of the year no higher than at its end (cumulative-falls).</summary>
public sealed partial class MidYearValues : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var told in report.Evaluations.SelectMany(e => e.Indicators))
        {
            if (told is not { MidYear: { } before, Indicator.ActualValue: { } after } || !before.Unit.ComparableWith(after.Unit)) continue;
            if (!Accumulates().IsMatch(told.Indicator.Path[^1])) continue;
            yield return new Claim("cumulative-falls", before, after)
            {
                Relation = Relation.AtMost,
                Keys = [.. told.Indicator.Path, "mid-year"],
                Arguments = [("indicator", told.Indicator.Path[^1])],
                Certainty = 0.6m,
            };
        }
    }

    [GeneratedRegex("执行率|执行数|支出|支付|拨付|完成率|进度|数量|次数|人数|场次|户数|经费|预算|金额|资金|(?<![指倍系分基])数$")]
    private static partial Regex Accumulates();
}
