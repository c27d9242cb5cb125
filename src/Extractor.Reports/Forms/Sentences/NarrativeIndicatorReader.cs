using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Extractor.Core.Documents;
using Extractor.Core.Numbers;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>Reads self-evaluations told in sentences: indicators with target, actual, points and score, and the conclusion that follows them. Pure and thread-safe.</summary>
/// <remarks>
/// Two ways of telling are known: "指标一：名称：该指标预期指标值为…，完成值为…，权重分值…分，自评得分…分", and items with their points in brackets,
/// "①名称（15分）。…该指标得分为15分", under groups "（1）产出指标（45分）". A conclusion (自评得分…分) closes an evaluation.
/// </remarks>
public static class NarrativeIndicatorReader
{
    /// <summary>A score that comes later than this many paragraphs after its indicator belongs to something else.</summary>
    private const int FarthestScore = 4;

    /// <summary>The evaluations in reading order. The report's narrative is filled already.</summary>
    public static ImmutableArray<NarrativeEvaluation> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var state = new EvaluationBuilder();
        foreach (var passage in report.Narrative.Passages) Read(new SentenceValues(report.Document, passage), state);
        return [.. state.Finish().Select(e => IndicatorTargets.Complete(report, e))];
    }

    private static void Read(SentenceValues values, EvaluationBuilder state)
    {
        var text = values.Passage.Text;
        if (IndicatorFields.Item().Match(text) is { Success: true } item)
        {
            Item(values, item, state);
            return;
        }

        var names = IndicatorFields.Name().Matches(text);
        var head = names.Count > 0 ? names[0].Index : text.Length;
        var isConclusion = names.Count == 0 && IndicatorFields.Total().IsMatch(text) && !IndicatorFields.WeightAndScore().IsMatch(text);
        if (!isConclusion && state.Open is { IsScored: false } open && values.Passage.Index - state.OpenedAt <= FarthestScore) open.Read(values, 0, head);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i].Groups["v"];
            state.Begin(new IndicatorDraft(WhiteSpace.Remove(name.Value), values.Place(name), isItem: false), values.Passage.Index);
            state.Open!.Read(values, name.Index, i + 1 < names.Count ? names[i + 1].Index : text.Length);
        }

        if (isConclusion) Conclusion(values, state);
    }

    private static void Item(SentenceValues values, Match item, EvaluationBuilder state)
    {
        var text = values.Passage.Text;
        var name = WhiteSpace.Remove(item.Groups["v"].Value);
        var weight = values.Points(item.Groups["w"], name);
        var end = item.Index + item.Length;
        if (weight is not null && text.AsSpan(end).Trim(" \n。：:；;").IsEmpty && item.Groups["label"].Value[0] is not (>= '①' and <= '⑳'))
        {
            state.BeginGroup(new NarrativeGroup(name, weight));
            return;
        }

        var draft = new IndicatorDraft(name, values.Place(item.Groups["v"]), isItem: true);
        draft.SetWeight(weight is null ? null : weight with { Name = $"{name} 分值" });
        state.Begin(draft, values.Passage.Index);
        draft.Read(values, end, text.Length);
    }

    private static void Conclusion(SentenceValues values, EvaluationBuilder state)
    {
        var text = values.Passage.Text;
        var totals = IndicatorFields.Total().Matches(text);

        // 总分为100分，分为四档: the scale of the grades, not a result.
        if (IndicatorFields.Scale().IsMatch(text)) return;

        // Two totals in one paragraph are a list or a comparison, not a conclusion.
        if (totals.Count != 1 || values.Number(totals[0].Groups["v"], "自评总分", Unit.Point) is not { } total) return;
        var grade = IndicatorFields.Grade().Matches(text);
        state.Conclude(total, grade.Count == 1 ? grade[0].Groups["v"].Value : null, grade.Count == 1 ? values.Place(grade[0].Groups["v"]) : null, text);
    }
}
