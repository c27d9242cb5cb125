using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Profile;
using Extractor.Reports.Statements;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Funds of self-evaluated projects against project expenditure (tt-performance-fund).</summary>
public sealed class PerformanceFundClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Kind != ReportKind.FinalAccounts) yield break;
        foreach (var share in report.Narrative.Frames.OfType<ShareFrame>())
        {
            if (!share.WholeName.Contains("项目支出", StringComparison.Ordinal) || share.Part is not { Amount.Unit.Dimension: Dimension.Money } part) continue;
            if (!report.Narrative.Passages[share.Passage].Text.Contains("自评", StringComparison.Ordinal) || Whole(report, share) is not { } whole) continue;
            yield return new Claim("tt-performance-fund", part.Amount, new ProductExpression(whole, share.Rate))
            {
                Keys = [share.WholeName],
                Arguments = [("whole", share.WholeName), ("share", share.Rate.Number.Raw), ("wholeAmount", whole.Number.Raw + (whole.Number.Unit == Unit.Bare ? whole.Unit.Symbol : ""))],
                Certainty = 0.9m,
            };
        }
    }

    private static Quantity? Whole(Report report, ShareFrame share)
    {
        var facts = report.MainFacts;
        var general = share.WholeName.Contains("一般公共预算", StringComparison.Ordinal);
        var fact = general
            ? facts.Find(StatementKind.GeneralPublicExpenditure, LineConcepts.Total, ColumnConcepts.Project)
            : facts.Find(StatementKind.Expenditure, LineConcepts.Total, ColumnConcepts.Project);
        if (fact is not null) return fact.Quantity;
        var told = report.Narrative.Frames.OfType<LevelFrame>().Where(l => l is { Subject: "项目支出", Kind: LevelKind.Actual, IsPrior: false, Amount.Unit.Dimension: Dimension.Money }).ToList();
        return told.Count > 0 && told.All(l => l.Amount.Value == told[0].Amount.Value) ? told[0].Amount : null;
    }
}
