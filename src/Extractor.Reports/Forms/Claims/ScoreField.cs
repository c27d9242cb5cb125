using Extractor.Reports.Claims;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The precision of one form's scores: whole scores are exact; where any carries decimals, all are rounded to the most decimals printed.</summary>
/// <remarks>Whole scores are never widened: with ±0.5 each, any total would fit.</remarks>
internal readonly record struct ScoreField(int Decimals)
{
    /// <summary>The field of a form's scores.</summary>
    public static ScoreField Of(EvaluationForm form)
    {
        var decimals = form.Indicators.Select(i => i.Score).Concat(form.FundLines.Select(f => f.Score)).Append(form.Total).Max(q => q?.Number.Decimals ?? 0);
        return new ScoreField(decimals);
    }

    /// <summary>The field of some scores.</summary>
    public static ScoreField Of(IEnumerable<Quantity?> scores) => new(scores.Max(q => q?.Number.Decimals ?? 0));

    /// <summary>The score as a term of a sum: whole and full scores are exact, the others rounded.</summary>
    public Quantity AsTerm(Quantity score, bool isFull) => score.Number.Decimals == 0 || isFull ? score with { Exactness = Exactness.Exact } : Apply(score);

    /// <summary>The score as a share of its points: where all scores are whole, it was rounded to a whole.</summary>
    public Quantity Proportional(Quantity score) => Decimals == 0 ? score with { Exactness = Exactness.Rounded } : Apply(score);

    /// <summary>The score with the field's precision.</summary>
    public Quantity Apply(Quantity score) => Decimals == 0
        ? score with { Exactness = Exactness.Exact }
        : score with { Decimals = Math.Max(Decimals, score.Number.Decimals), Exactness = Exactness.Rounded };
}
