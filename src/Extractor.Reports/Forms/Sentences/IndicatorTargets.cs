using Extractor.Reports.Facts;
using Extractor.Reports.Forms.Claims;

namespace Extractor.Reports.Forms.Sentences;

/// <summary>Completes indicators told without target or actual value from the form and the plan of the same project, by name. Pure and thread-safe.</summary>
internal static class IndicatorTargets
{
    /// <summary>The evaluation with what form and plan print of its indicators.</summary>
    public static NarrativeEvaluation Complete(Report report, NarrativeEvaluation evaluation)
    {
        if (evaluation.Indicators.IsEmpty) return evaluation;
        var form = MatchingForm.Of(report, evaluation);
        var plan = report.Plans.LastOrDefault(p => p.Table.Table.Block < evaluation.Indicators[0].Indicator.Place.Block);
        return evaluation with { Indicators = [.. evaluation.Indicators.Select(i => i with { Indicator = Complete(i, form, plan) })] };
    }

    private static Indicator Complete(NarrativeIndicator told, EvaluationForm? form, IndicatorPlan? plan)
    {
        var indicator = told.Indicator;
        var printed = form?.Indicators.Where(i => i.Path[^1] == indicator.Path[^1]).ToList();
        var planned = plan?.Indicators.Where(i => i.Path[^1] == indicator.Path[^1]).ToList();
        if (indicator.Target.Length == 0 && (printed is [{ Target.Length: > 0 } inForm] ? inForm : planned is [{ Target.Length: > 0 } inPlan] ? inPlan : null) is { } source)
            indicator = indicator with { Target = source.Target, TargetValue = source.TargetValue };
        if (indicator.ActualValue is null && told.NotMeasured is null && printed is [{ Actual.Length: > 0 } measured])
            indicator = indicator with { Actual = measured.Actual, ActualValue = measured.ActualValue, ActualPlace = measured.ActualPlace };
        return indicator;
    }
}
