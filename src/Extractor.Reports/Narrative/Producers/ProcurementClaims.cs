using System.Collections.Immutable;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Contracts of small and medium enterprises against procurement and against the shares told by kind (sme-procurement).</summary>
public sealed class ProcurementClaims : IClaimProducer
{
    private static readonly ImmutableArray<string> Kinds = ["货物", "工程", "服务"];

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var passage in report.Narrative.Frames.Where(f => f.Subject.Contains("中小企业", StringComparison.Ordinal)).Select(f => f.Passage).Distinct())
        {
            var frames = report.Narrative.Frames.Where(f => f.Passage == passage).ToList();
            var levels = frames.OfType<LevelFrame>().Where(l => l is { IsPrior: false, Kind: LevelKind.Actual, Amount.Unit.Dimension: Dimension.Money }).ToList();
            var total = levels.FirstOrDefault(l => Has(l, "采购") && (Has(l, "总额") || Has(l, "合计")));
            var medium = levels.FirstOrDefault(l => Has(l, "中小企业"));
            var small = levels.FirstOrDefault(l => Has(l, "小微企业") && !Has(l, "中小"));
            if (medium is null) continue;
            if (total is not null) yield return AtMost(medium, total);
            if (small is not null) yield return AtMost(small, medium);
            if (ByKind(medium, total, levels, [.. frames.OfType<ShareFrame>()]) is { } sum) yield return sum;
        }
    }

    // 货物…占货物支出金额的P1, 工程…P2, 服务…P3: the shares give the contracts again.
    private static Claim? ByKind(LevelFrame medium, LevelFrame? total, List<LevelFrame> levels, ImmutableArray<ShareFrame> shares)
    {
        var terms = ImmutableArray.CreateBuilder<Expression>();
        var ofTotal = ImmutableArray.CreateBuilder<Expression>();
        foreach (var kind in Kinds)
        {
            var amount = levels.FirstOrDefault(l => Has(l, kind) && !Has(l, "中小") && !Has(l, "小微"));
            var share = shares.FirstOrDefault(s => s.Part is null && s.Subject.Contains(kind, StringComparison.Ordinal) && s.WholeName.Contains(kind, StringComparison.Ordinal));
            if (share is null || amount is null) return null;
            terms.Add(new ProductExpression(amount.Amount, share.Rate.Value == 0 ? share.Rate with { Exactness = Exactness.Exact } : share.Rate));
            if (total is not null) ofTotal.Add(new ProductExpression(total.Amount, share.Rate));
        }

        return new Claim("sme-procurement", medium.Amount, new SumExpression(terms.ToImmutable()))
        {
            Keys = ["中小企业", "by-kind"],
            Alternatives = total is null ? [] : [new Alternative("explained.other-whole", new SumExpression(ofTotal.ToImmutable()), [("whole", total.Subject)])],
            Certainty = 0.95m,
        };
    }

    private static Claim AtMost(LevelFrame part, LevelFrame whole) => new("sme-procurement", part.Amount, whole.Amount)
    {
        Relation = Relation.AtMost,
        Keys = [part.Subject, whole.Subject],
        Certainty = 0.95m,
    };

    private static bool Has(LevelFrame level, string word) => level.Subject.Contains(word, StringComparison.Ordinal);
}
