using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Messages;
using Extractor.Reports.Claims;
using Extractor.Reports.Forms.Sentences;
using Extractor.Reports.Narrative.Frames;

namespace Extractor.Reports.Forms.Claims;

/// <summary>
/// The total concluded in the text is the sum of the scores told (score-sum), with those that only the form prints where there is one (score-sum-by-text),
/// and it is the form's own total.
/// </summary>
public sealed class TextScoreSum : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var evaluation in report.Evaluations)
        {
            if (evaluation.Total is not { } total) continue;
            var form = MatchingForm.Of(report, evaluation);
            if (form?.Total is { } printed)
                yield return new Claim("score-sum-by-text", printed with { Exactness = Exactness.Exact }, total with { Exactness = Exactness.Exact }) { Keys = [form.Project ?? "department", "total-in-text"], Certainty = 0.95m };
            if (!evaluation.Indicators.IsEmpty && !(form is not null && form.Indicators.Any(i => i.Score is not null))) yield return Sum(report, evaluation, total, form);
        }
    }

    private static Claim Sum(Report report, NarrativeEvaluation evaluation, Quantity total, EvaluationForm? form)
    {
        var scores = FormScores(form).Concat(evaluation.Indicators.Select(i => i.Indicator.Score).OfType<Quantity>()).ToList();
        var field = ScoreField.Of(scores.Append(total));
        var full = evaluation.Indicators.Where(i => i.Indicator is { Score: not null, Weight: not null } && i.Indicator.Score.Value == i.Indicator.Weight.Value).Select(i => i.Indicator.Score!.Place).ToHashSet();
        List<Quantity> listed = [.. scores.Select(s => field.AsTerm(s, full.Contains(s.Place)))];
        var sum = listed.Sum(s => s.Value);
        var slack = field.Apply(total).HalfStep + listed.Sum(s => s.HalfStep);
        ImmutableArray<Alternative> readings = [.. Unlisted(report, evaluation, form, [.. listed.Select(s => (Expression)s)])];
        var claim = new Claim(form is null ? "score-sum" : "score-sum-by-text", field.Apply(total), Expression.Sum(listed))
        {
            Tolerance = Tolerance.Tail,
            Keys = [form?.Project ?? "text", "score-sum"],
            Alternatives = readings,
            Certainty = 0.9m,
        };
        return Math.Abs(total.Value - sum) <= slack || readings.Length > 0 || Incomplete(evaluation, form) is not { } reason ? claim : claim with { NotChecked = reason };
    }

    private static IEnumerable<Quantity> FormScores(EvaluationForm? form)
    {
        if (form is null) yield break;
        foreach (var line in form.FundLines)
        {
            if (line is { IsPart: false, Score: { } score }) yield return score;
        }

        if (form.GoalScore is { } goal) yield return goal;
    }

    /// <summary>Readings that fit the total exactly: an indicator without a score scored in full, an unlisted execution item scored by a printed rate.</summary>
    private static IEnumerable<Alternative> Unlisted(Report report, NarrativeEvaluation evaluation, EvaluationForm? form, ImmutableArray<Expression> scores)
    {
        var total = evaluation.Total!;
        var sum = FormScores(form).Sum(s => s.Value) + evaluation.Indicators.Sum(i => i.Indicator.Score?.Value ?? 0);
        bool Fits(decimal more) => Math.Abs(total.Value - sum - more) <= (total.Number.Decimals == 0 ? 0 : (scores.Length + 2) * 0.5m * (decimal)Math.Pow(10, -total.Number.Decimals));
        var unscored = evaluation.Indicators.Where(i => i.Indicator is { Score: null, Weight: not null }).Select(i => i.Indicator.Weight!).ToList();
        if (unscored.Count > 0)
        {
            if (Fits(unscored.Sum(w => w.Value)))
                yield return new Alternative("explained.unscored-full", new SumExpression([.. scores, .. unscored.Select(w => (Expression)w)]), [Points(unscored.Sum(w => w.Value))]);
            yield break;
        }

        if (form is not null || Gap(evaluation) is not (> 0 and var gap)) yield break;
        var rates = evaluation.Indicators.Select(i => i.Indicator.Completion).Concat(report.Narrative.Frames.OfType<CompletionFrame>().Select(f => f.Rate)).OfType<Quantity>();
        if (rates.FirstOrDefault(r => Fits(gap * r.Value)) is { } rate)
            yield return new Alternative("explained.unlisted-execution", new SumExpression([.. scores, new ProductExpression(new ConstantExpression(gap), rate)]), [Points(gap)]);
        else if (Fits(gap))
            yield return new Alternative("explained.unlisted-full", new SumExpression([.. scores, new ConstantExpression(gap)]), [Points(gap)]);
    }

    /// <summary>Why the scores told may not be all: then a difference proves nothing.</summary>
    private static NotChecked? Incomplete(NarrativeEvaluation evaluation, EvaluationForm? form)
    {
        if (evaluation.Indicators.FirstOrDefault(i => i.Indicator.Score is null) is { } lost) return new NotChecked("not-checked.score-missing", false, [("indicator", lost.Indicator.Path[^1])]);
        if (evaluation.Indicators.Any(i => i.Indicator.Weight is null)) return new NotChecked("not-checked.weight-missing", false, []);
        return form is null && Gap(evaluation) > 0 ? new NotChecked("not-checked.unlisted-points", false, [Points(Gap(evaluation))]) : null;
    }

    private static decimal Gap(NarrativeEvaluation evaluation) =>
        evaluation.Indicators.Any(i => i.Indicator.Weight is null) ? 0 : 100 - evaluation.Indicators.Sum(i => i.Indicator.Weight!.Value);

    private static MessageArgument Points(decimal points) => ("points", points.ToString("0.##", CultureInfo.InvariantCulture));
}
