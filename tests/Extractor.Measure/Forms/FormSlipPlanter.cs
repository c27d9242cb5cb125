using System.Globalization;

namespace Extractor.Measure.Forms;

/// <summary>Plants one slip in an evaluation, or none where it has no place for it.</summary>
internal sealed class FormSlipPlanter(Random random, IReadOnlyList<FormModel> models, FormStyle style)
{
    private readonly Dictionary<string, string> _overrides = new(StringComparer.Ordinal);
    private int _form;

    private FormModel Model => models[_form];

    private bool HasTree => style.Kind is FormKind.Project or FormKind.Department;

    public FormSlip? Plant(FormSlipKind kind)
    {
        _form = random.Next(models.Count);
        return kind switch
        {
            FormSlipKind.ScoreOffRule => ScoreOffRule(),
            FormSlipKind.ExecutionScore => Model.ExecutionWeight > 0 ? Score("execution", Model.ExecutionScore, Other(Model.ExecutionScore, Model.ExecutionWeight), "score-formula") : null,
            FormSlipKind.ScoreAboveWeight => Any(i => style.Kind != FormKind.Banners || style.Wording % 2 == 0) is { } i ? Score($"s{i}", Model.Indicators[i].Score, Model.Indicators[i].Weight + random.Next(1, 4), "score-cap") : null,
            FormSlipKind.WeightOff => WeightOff(),
            FormSlipKind.GroupPointsOff => GroupPointsOff(),
            FormSlipKind.Total => Made("total", Total(Other(Model.Total, 100)), "score-sum"),
            FormSlipKind.GradeBand => GradeBand(),
            FormSlipKind.CompletionRate => style.CompletionColumn && Any(i => i is { IsCounted: true, Rate: not null }) is { } i ? Made($"c{i}", Off(Completion(Model.Indicators[i])), "completion-rate", "score-formula") : null,
            FormSlipKind.ExecutionRate => Model.Funds.Count > 0 ? Made("rate", Off(Model.Funds[0].Actual / Model.Funds[0].Final), "budget-exec-rate") : null,
            FormSlipKind.ProjectCount => models.Count > 1 ? new FormSlip("count", Set("count", (models.Count + (random.Next(2) == 0 ? 1 : -1)).ToString(CultureInfo.InvariantCulture)), ["tt-project-count", "count-list"]) : null,
            FormSlipKind.FundsInText => models.Count > 1 && models[0].Funds.Count > 0 ? new FormSlip("funds", Set("funds", Print(models.Sum(m => m.Funds[0].Final) + random.Next(2, 30))), ["tt-project-count"]) : null,
            FormSlipKind.IndicatorCopied => Copied(),
            FormSlipKind.ActualBlank => HasTree || style.Kind == FormKind.Banners ? Any(i => i.Score > 0) is { } i ? Made($"a{i}", random.Next(2) == 0 ? "" : "未开展调查", "actual-missing-scored") : null : null,
            FormSlipKind.ScoreNotAttainable => Any(i => i.Scoring == Scoring.Rule && style.Kind == FormKind.Rules) is { } i ? Score($"s{i}", Model.Indicators[i].Score, Model.Indicators[i].Weight - 0.3m, "score-attainable") : null,
            FormSlipKind.RuleForOtherPoints => RuleForOtherPoints(),
            FormSlipKind.ScoreDigitsSwapped => Any(i => Swapped(Print(i.Score)) is not null) is { } i ? Made($"s{i}", Swapped(Print(Model.Indicators[i].Score))!, "score-sum", "score-cap", "score-formula", "score-attainable", "deduction-sum") : null,
            FormSlipKind.ScoreDigitCarried => Any(i => i.Score > 2) is { } i ? Made($"s{i}", Print(Model.Indicators[i].Score - 1), "score-sum", "score-formula", "score-attainable", "deduction-sum") : null,
            FormSlipKind.FundSource => Model.Funds.Count > 2 ? Made("fund1/actual", Money(Model.Funds[1].Actual + random.Next(1, 20)), "budget-split-sum") : null,
            _ => null,
        };
    }

    private string Prefix => $"f{_form}/";

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private string Points(decimal value) => style.Twist == FormTwist.PercentPoints ? N(value) + "%" : N(value);

    private string Total(decimal total) => style.Twist == FormTwist.TotalInOneCell ? $"{new[] { "总分", "合计", "总计", "自评总分" }[style.Wording]}：{Print(total)}分" : Print(total);

    private string Print(decimal score) => score.ToString("0." + new string('0', style.ScoreDecimals), CultureInfo.InvariantCulture);

    private string Money(decimal value) => value.ToString("0." + new string('0', style.MoneyDecimals), CultureInfo.InvariantCulture);

    private Dictionary<string, string> Set(string key, string text)
    {
        _overrides[key] = text;
        return _overrides;
    }

    private FormSlip Made(string key, string text, params string[] checks) => new(Prefix + key, Set(Prefix + key, text), checks);

    /// <summary>A score changed, the total with it.</summary>
    private FormSlip Score(string key, decimal right, decimal wrong, params string[] checks)
    {
        Set(Prefix + "total", Total(Model.Total - right + wrong));
        if (Model.Grade != Model.GradeOf(Model.Total - right + wrong)) Set(Prefix + "grade", "");
        return Made(key, Print(wrong), checks);
    }

    private int? Any(Func<FormIndicator, bool> fits)
    {
        var fitting = Enumerable.Range(0, Model.Indicators.Count).Where(i => fits(Model.Indicators[i])).ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
    }

    private decimal Other(decimal right, decimal most)
    {
        var wrong = right - (random.Next(5, 30) / 10m);
        return wrong > 0 && wrong <= most ? wrong : right + 0.7m;
    }

    private string Off(decimal rate) => ((rate * 100) + (random.Next(2) == 0 && rate < 0.9m ? random.Next(3, 9) : -random.Next(3, 9))).ToString("0." + new string('0', style.RateDecimals), CultureInfo.InvariantCulture) + "%";

    private decimal Completion(FormIndicator indicator) => indicator.Rate!.Value >= 1 && style.Wording % 2 == 0 ? 1m : indicator.Rate.Value;

    private FormSlip? ScoreOffRule()
    {
        if (!HasTree || Model.Indicators.Count(i => i.Scoring == Scoring.Proportional) < (style.SaysProportional ? 1 : 3)) return null;
        return Any(i => i.Scoring == Scoring.Proportional) is { } at ? Score($"s{at}", Model.Indicators[at].Score, Other(Model.Indicators[at].Score, Model.Indicators[at].Weight), "score-formula") : null;
    }

    private FormSlip? WeightOff()
    {
        if (style.Kind == FormKind.Banners) return null;
        var at = random.Next(Model.Indicators.Count);
        return Made($"w{at}", Points(Model.Indicators[at].Weight + random.Next(1, 6)), "weight-sum");
    }

    private FormSlip? GroupPointsOff()
    {
        if (style.Points == GroupPoints.None || style.IsText) return null;
        var group = random.Next(Model.Groups.Count);
        var points = N(Model.Indicators.Where(i => i.Group == group).Sum(i => i.Weight) + (random.Next(2) == 0 ? 5 : -2));
        return Made($"g{group}", style.Points == GroupPoints.InLabel ? $"{Model.Groups[group]}（{points}分）" : Points(decimal.Parse(points, CultureInfo.InvariantCulture)), "weight-sum");
    }

    private FormSlip? GradeBand()
    {
        if (style.Grade is GradeStyle.None or GradeStyle.BoxesWithoutBands || (style.Twist == FormTwist.ScoreInHead && style.Grade != GradeStyle.WordWithNote)) return null;
        var grade = Model.Grade == "良" ? "优" : "良";
        if (style.Grade == GradeStyle.WordWithNote) return Made("grade", grade, "grade-band");
        var (best, good, fair) = Model.Bands;
        return Made("grade", $"{(grade == "优" ? "☑" : "□")}优（{best}分及以上） {(grade == "良" ? "☑" : "□")}良（{good}分（含）-{best}分） □中（{fair}分（含）-{good}分） □差（{fair}分以下）", "grade-band");
    }

    private FormSlip? Copied()
    {
        if (!HasTree) return null;
        var (from, to) = (random.Next(Model.Indicators.Count), random.Next(Model.Indicators.Count));
        if (from == to) to = (to + 1) % Model.Indicators.Count;
        var numbered = style.Wording == 1 && style.Kind == FormKind.Project;
        var source = Model.Indicators[from];
        Set($"{Prefix}t{to}", source.Target);
        Set($"{Prefix}a{to}", source.Actual);
        if (style.CompletionColumn) Set($"{Prefix}c{to}", source.IsCounted ? Rounded(Completion(source)) : "");
        Set($"{Prefix}r{to}", source.Reason);
        return Made($"n{to}", numbered ? $"指标{to + 1}：{source.Name}" : source.Name, "indicator-duplicate");
    }

    private string Rounded(decimal rate) => rate == 1 && style.Wording % 2 == 0 ? "100%" : (rate * 100).ToString("0." + new string('0', style.RateDecimals), CultureInfo.InvariantCulture) + "%";

    private FormSlip? RuleForOtherPoints()
    {
        if (style.Kind != FormKind.Rules) return null;
        if (Any(i => i.Rule.Contains($"计{N(i.Weight)}分", StringComparison.Ordinal)) is not { } at) return null;
        var weight = Model.Indicators[at].Weight;
        return Made($"rule{at}", Model.Indicators[at].Rule.Replace($"计{N(weight)}分", $"计{N(weight + random.Next(1, 4))}分", StringComparison.Ordinal), "score-rule-weight");
    }

    private static string? Swapped(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i] != text[i + 1] && text[i + 1] != '0') return text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
        }

        return null;
    }
}
