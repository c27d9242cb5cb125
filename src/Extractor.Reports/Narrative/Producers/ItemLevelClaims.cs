using System.Text.RegularExpressions;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Narrative.Frames;
using Extractor.Reports.Narrative.Links;
using Extractor.Reports.Profile;

namespace Extractor.Reports.Narrative.Producers;

/// <summary>The amount that heads an item of the accounts' classification against the amount the same paragraph then states of it (item-two-levels).</summary>
public sealed partial class ItemLevelClaims : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Kind is not (ReportKind.FinalAccounts or ReportKind.Budget)) yield break;
        var items = report.FunctionItems;
        foreach (var item in report.Narrative.Frames.OfType<LevelFrame>().Where(l => IsOwn(report, l)).GroupBy(l => (l.Passage, l.Subject)))
        {
            if (FunctionPath.Of(item.Key.Subject) is not { Item.Length: > 0 } path) continue;
            var text = report.Narrative.Passages[item.Key.Passage].Text;
            var head = item.First();
            if (head.Inherited || !Head().IsMatch(head.Span.Of(text)) || item.Skip(1).FirstOrDefault(l => IsStatement(report, l, text)) is not { } later) continue;

            // The table tells which of the two is wrong.
            var table = items.Find(path)?.Quantity;
            var laterIsWrong = table is not null && table.Range.Meets(head.Amount.Range) && !table.Range.Meets(later.Amount.Range);
            var (stated, other) = laterIsWrong ? (later, head) : (head, later);
            yield return new Claim("item-two-levels", stated.Amount, other.Amount)
            {
                Keys = [item.Key.Subject],
                Arguments = [("item", path.Item), ("other", other.Amount.Number.Raw), ("table", table?.Number.Raw ?? "")],
                Statement = report.Narrative.Passages[later.Passage].Locate(report.Document, later.Span),
                Certainty = 0.85m,
            };
        }
    }

    private static bool IsOwn(Report report, LevelFrame level) => level is { IsPrior: false, Amount.Unit.Dimension: Dimension.Money } && (level.Year is null || level.Year == report.FiscalYear);

    // 支出决算为… of accounts, 预算安排… of budgets, whatever stands between.
    private static bool IsStatement(Report report, LevelFrame level, string text)
    {
        var words = level.Span.Of(text);
        return report.Kind == ReportKind.Budget ? level.Kind == LevelKind.Budget && Arranged().IsMatch(words) : level.Kind == LevelKind.Actual && Spent().IsMatch(words);
    }

    // The amount right behind the path, without a word that says what it is.
    [GeneratedRegex(@"[（(]\s*\d{0,2}\s*项\s*[）)]\s*[：:，,]?\s*\d")]
    private static partial Regex Head();

    [GeneratedRegex(@"预算(?:安排|数|支出)?(?:为|是|：)?\s*\d")]
    private static partial Regex Arranged();

    [GeneratedRegex(@"(?:决算|决算数|执行数)(?:为|是|：|:)?\s*\d")]
    private static partial Regex Spent();
}
