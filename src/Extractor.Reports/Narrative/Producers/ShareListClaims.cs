using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Reading;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Shares of all parts of one whole make up the whole (shares-100), where their amounts are not told: with amounts each share is checked by itself.</summary>
public sealed class ShareListClaims : IClaimProducer
{
    private const decimal Least = 0.85m;
    private const decimal Most = 1.15m;

    /// <summary>Parts that make up a whole: all of the first must have a share, and nothing beyond the second.</summary>
    private static readonly ImmutableArray<(ImmutableArray<string> Required, ImmutableArray<string> Allowed)> Families =
    [
        (["基本支出", "项目支出"], ["上缴上级支出", "经营支出", "附属单位补助"]), (["人员经费", "公用经费"], []), (["人员支出", "公用支出"], []),
        (["货物", "工程", "服务"], []), (["因公出国", "公务用车", "公务接待"], []), (["财政拨款收入", "其他收入"], ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入"]),
        (["产出指标", "效益指标"], ["满意度指标", "预算执行", "成本指标"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var wholes = new WholeFinder(report.Narrative);
        foreach (var passage in report.Narrative.Frames.OfType<ShareFrame>().GroupBy(s => (s.Passage, Whole: SubjectKey.Of(s.WholeName))))
        {
            var shares = passage.DistinctBy(s => s.Subject).ToImmutableArray();
            if (shares.Length < 2 || shares.Length != passage.Count() || !IsComplete(shares) || shares.All(s => s.Part is not null && (s.PrintedWhole is not null || !wholes.Find(s).IsEmpty))) continue;

            // Where all but one are what their amounts make of the sum, that one is wrong, whatever the shares come to.
            if (OddOne(shares) is { } odd)
            {
                yield return new Claim("share-of-total", odd.Rate, new QuotientExpression(odd.Part!.Amount, Expression.Sum(shares.Select(s => s.Part!.Amount))))
                {
                    Keys = [SubjectKey.Of(odd.Subject), SubjectKey.Of(odd.WholeName), "share-of-parts"],
                    Arguments = [("part", odd.Subject), ("whole", odd.WholeName)],
                    Statement = report.Narrative.Passages[odd.Passage].Locate(report.Document, odd.Span),
                    Certainty = 0.9m,
                };
                continue;
            }

            // Shares far from a hundred together are of a wider whole (三公 among 会议费 and 培训费).
            if (shares.Sum(s => s.Rate.Value) is < Least or > Most) continue;
            var last = shares[^1];
            yield return new Claim("shares-100", last.Rate, new DifferenceExpression(new ConstantExpression(1m), Expression.Sum(shares[..^1].Select(s => s.Rate))))
            {
                Tolerance = Tolerance.Tail,
                Keys = [.. shares.Select(s => SubjectKey.Of(s.Subject)), "shares"],
                Arguments = [("count", shares.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("parts", string.Join("、", shares.Select(s => $"{s.Subject} {s.Rate.Number.Raw}"))), ("sum", Sum(shares))],
                Statement = report.Narrative.Passages[last.Passage].Locate(report.Document, last.Span),
                Certainty = 0.85m,
            };
        }
    }

    private static ShareFrame? OddOne(ImmutableArray<ShareFrame> shares)
    {
        if (shares.Length < 3 || shares.Any(s => s.Part is null)) return null;
        var sum = shares.Sum(s => s.Part!.Amount.Value);
        return sum > 0 && shares.Where(s => Math.Abs(s.Rate.Value - (s.Part!.Amount.Value / sum)) > s.Rate.HalfStep * 1.05m).ToList() is [var only] ? only : null;
    }

    private static string Sum(ImmutableArray<ShareFrame> shares) => DecimalText.Plain(shares.Sum(s => s.Rate.Value) * 100m) + "%";

    private static bool IsComplete(ImmutableArray<ShareFrame> shares) => Families.Any(f =>
        f.Required.All(name => shares.Any(s => Has(s, name))) && shares.All(s => f.Required.Concat(f.Allowed).Any(name => Has(s, name))) && shares.Length <= f.Required.Length + f.Allowed.Length);

    private static bool Has(ShareFrame share, string name) => share.Subject.Contains(name, StringComparison.Ordinal);
}
