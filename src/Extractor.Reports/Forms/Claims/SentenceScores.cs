using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;

namespace Extractor.Reports.Forms.Claims;

/// <summary>Scores told in one paragraph beside their total: 自评得分96分，其中：预算执行率10分，得分9.5分；…. The total is their sum (score-sum), and none is above its points (score-cap).</summary>
/// <remarks>The list must be all of the score: its points make a hundred, or its names are those of a known division.</remarks>
public sealed partial class SentenceScores : IClaimProducer
{
    private static readonly ImmutableArray<ImmutableArray<string>> Divisions =
    [
        ["履职效能", "管理效率"], ["投入", "过程", "产出", "效果"], ["投入", "过程", "产出", "效益"], ["决策", "过程", "产出", "效益"], ["决策", "过程", "产出", "效果"],
        ["产出", "效益", "满意度", "执行"], ["成本", "产出", "效益", "满意度", "执行"], ["决策", "管理", "产出", "效益"], ["决策", "管理", "绩效"],
    ];

    private sealed record Item(string Name, Quantity? Weight, Quantity Score);

    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var passage in report.Narrative.Passages.Where(p => p.Text.Contains("得分", StringComparison.Ordinal)))
        {
            var values = new SentenceValues(report.Document, passage);
            var told = Scores().Matches(passage.Text).Select(m => Read(values, m)).OfType<Item>().ToList();
            var items = told.Where(i => !IsTotal(i.Name)).ToImmutableArray();
            if (items.Length < 2 || !IsComplete(items)) continue;
            foreach (var item in items)
            {
                if (item.Weight is { } weight) yield return new Claim("score-cap", item.Score with { Exactness = Exactness.Exact }, weight) { Relation = Relation.AtMost, Keys = ["text", item.Name] };
            }

            if (told.Where(i => IsTotal(i.Name)).Select(i => i.Score).DistinctBy(s => s.Value).ToList() is [var total]) yield return Sum(total, items);
        }
    }

    private static Claim Sum(Quantity total, ImmutableArray<Item> items)
    {
        var field = ScoreField.Of(items.Select(i => (Quantity?)i.Score).Append(total));
        return new Claim("score-sum", field.Apply(total), Expression.Sum(items.Select(i => field.AsTerm(i.Score, i.Weight?.Value == i.Score.Value))))
        {
            Tolerance = Tolerance.Tail,
            Keys = ["text", "sentence-scores"],
            Certainty = 0.9m,
        };
    }

    private static Item? Read(SentenceValues values, Match match)
    {
        var name = match.Groups["name"].Value;
        return values.Points(match.Groups["score"], $"{name} 得分") is { } score ? new Item(name, values.Points(match.Groups["weight"], $"{name} 分值"), score) : null;
    }

    private static bool IsTotal(string name) => Total().IsMatch(name);

    private static bool IsComplete(ImmutableArray<Item> items) =>
        items.All(i => i.Weight is not null) && items.Sum(i => i.Weight!.Value) == 100
        || Divisions.Any(d => d.Length == items.Length && d.All(part => items.Count(i => i.Name.Contains(part, StringComparison.Ordinal)) == 1));

    // "产出指标50分，得分49.6分", "过程（20分）得分18分", "履职效能得分48.6分", "自评得分95.6分".
    [GeneratedRegex(@"(?<name>[\u4e00-\u9fff“”]{1,16}?)(?:方面|部分)?\s*(?:[（(]?\s*(?:满分|权重|分值)?(?:为|是)?\s*(?<weight>\d{1,3}(?:\.\d+)?)\s*分\s*[)）]?\s*[，,、]?\s*)?(?:实际|实)?得分(?:合计)?(?:为|是|：|:)?\s*(?<score>\d{1,3}(?:\.\d+)?)\s*分")]
    private static partial Regex Scores();

    [GeneratedRegex("(?:自评|综合|评价|最终|总体|合计|绩效|总|整体|平均)$")]
    private static partial Regex Total();
}
