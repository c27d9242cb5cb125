using System.Collections.Immutable;
using System.Globalization;
using Extractor.Core.Documents;
using Extractor.Core.Messages;
using Extractor.Core.Numbers;
using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The printed total of a form is the sum of its scores.</summary>
public sealed class ScoreSum : IClaimProducer
{
    /// <inheritdoc/>
    public IEnumerable<Claim> Produce(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var form in report.Forms)
        {
            if (form.Total is not { } total || form.Indicators.IsEmpty) continue;
            var field = ScoreField.Of(form);
            var claim = new Claim("score-sum", field.Apply(total) with { Name = "总分" }, Expression.Sum(Terms(form, field)))
            {
                Tolerance = Tolerance.Tail,
                Keys = [form.Project ?? "department", "score-sum"],
                Alternatives = Unlisted(form, field),
            };
            yield return Missing(report, form) is { } missing ? claim with { NotChecked = missing } : claim;
        }
    }

    /// <summary>The scores that add up: one for each weighted indicator, and the one of the fund block.</summary>
    public static IEnumerable<Quantity> Scores(EvaluationForm form)
    {
        foreach (var line in form.FundLines)
        {
            if (line is { IsPart: false, Score: { } score } && LostRows.CountsFunds(form)) yield return score;
        }

        // A merged score cell counts once for all the indicators it covers.
        foreach (var score in form.Indicators.Select(i => i.Score).OfType<Quantity>().DistinctBy(SharedCell.Of)) yield return score;
    }

    /// <summary>The scores as terms of a sum.</summary>
    private static IEnumerable<Quantity> Terms(EvaluationForm form, ScoreField field)
    {
        var full = form.Indicators.Where(i => i is { Score: not null, Weight: not null } && i.Score.Value == i.Weight.Value).Select(i => SharedCell.Of(i.Score!)).ToHashSet();
        return Scores(form).Select(s => field.AsTerm(s, full.Contains(SharedCell.Of(s))));
    }

    /// <summary>An indicator that carries points but no score may have been lost by the reader: then nothing can be said.</summary>
    private static NotChecked? Missing(Report report, EvaluationForm form)
    {
        var scored = form.Indicators.Where(i => i is { Score: not null, Weight: not null }).Select(i => SharedCell.Of(i.Weight!)).ToHashSet();
        var lost = form.Indicators.FirstOrDefault(i => i is { Score: null, Weight.Number.Value: > 0 } && !scored.Contains(SharedCell.Of(i.Weight)));
        if (lost is not null) return new NotChecked("not-checked.score-missing", false, [("indicator", lost.Path[^1])]);
        if (form.Indicators.All(i => i.Score is null)) return new NotChecked("not-checked.no-scores", false, []);
        return report.IsPartial ? new NotChecked("not-checked.partial", false, []) : LostRows.Reason(form);
    }

    /// <summary>What may be unlisted: an execution item of the points that the weights are short of a hundred by, scored by the execution rate.</summary>
    private static ImmutableArray<Alternative> Unlisted(EvaluationForm form, ScoreField field)
    {
        if (form.FundLines.Any(f => f.Score is not null)) return [];
        if (UnreadFundScore(form) is { } unread)
            return [new Alternative("explained.unlisted-full", new SumExpression([.. Terms(form, field).Select(s => (Expression)s), new ConstantExpression(unread)]), [Points(unread)])];

        var weights = form.Indicators.Select(i => i.Weight).OfType<Quantity>().DistinctBy(SharedCell.Of).ToList();
        var gap = 100 - weights.Sum(w => w.Number.Value);
        if (gap <= 0 || weights.Count == 0) return [];
        var scores = Terms(form, field).Select(s => (Expression)s).ToList();
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var line in form.FundLines)
        {
            if (line is { FinalBudget: { } budget, Actual: { } actual })
            {
                var rate = new QuotientExpression(actual, budget);
                alternatives.Add(new Alternative("explained.unlisted-execution", new SumExpression([.. scores, new ProductExpression(new ConstantExpression(gap), rate)]), [Points(gap)]));
            }
        }

        alternatives.Add(new Alternative("explained.unlisted-full", new SumExpression([.. scores, new ConstantExpression(gap)]), [Points(gap)]));
        return alternatives.ToImmutable();
    }

    /// <summary>The last number of a row on funds above the indicators whose header was not understood (a form cut in two by its rendering); null where there is none.</summary>
    private static decimal? UnreadFundScore(EvaluationForm form)
    {
        var (grid, first) = (form.Table.Grid, form.Indicators.Min(i => i.Place.Cell?.Row ?? 0));
        for (var row = 0; row < first && form.FundLines.IsEmpty; row++)
        {
            if (!WhiteSpace.Remove(grid.TextAt(row, 0) + grid.TextAt(row, 1)).Contains("资金", StringComparison.Ordinal)) continue;
            for (var column = grid.Columns - 1; column > 1; column--)
            {
                if (NumberReader.ReadCell(grid.TextAt(row, column)) is { Number: { IsSound: true, Unit.Dimension: not Dimension.Ratio, Value: > 0 and <= 100 } number }) return number.Value;
            }
        }

        return null;
    }

    private static MessageArgument Points(decimal gap) => ("points", gap.ToString("0.##", CultureInfo.InvariantCulture));
}
