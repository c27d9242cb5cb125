using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Narrative.Reading;
using Extractor.Reports.Profile;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>Amounts of the narrative against the statements (tt-total, tt-basic-project, tt-function-item, tt-economic-item, tt-sangong). A link that is not certain makes no claim.</summary>
public sealed class TieOutClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Statements.IsEmpty || report.Kind is not (ReportKind.FinalAccounts or ReportKind.Budget)) yield break;
        var links = new LevelLinks(report);
        foreach (var level in report.Narrative.Frames.OfType<LevelFrame>())
        {
            if (level.IsPrior || level.Amount.Unit.Dimension != Dimension.Money || (level.Year is { } year && year != report.FiscalYear)) continue;
            if (links.Find(level) is not var (check, fact) || !fact.Quantity.Unit.ComparableWith(level.Amount.Unit)) continue;
            yield return new Claim(check, level.Amount, fact.Quantity)
            {
                Keys = [SubjectKey.Of(level.Subject), fact.Key],
                Statement = report.Narrative.Passages[level.Passage].Locate(report.Document, level.Span),
                Arguments = [("line", fact.LineLabel), ("table", TitleOf(report, fact))],
                Certainty = level.Inherited ? 0.9m : 0.95m,
            };
        }
    }

    private static string TitleOf(Report report, Fact fact) => report.Statements.FirstOrDefault(s => s.Id == fact.Statement)?.Table.Title ?? fact.Statement;
}
