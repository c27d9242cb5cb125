using Extractor.Core.Numbers;
using Extractor.Reports.Claims;
using Extractor.Reports.Facts;

namespace Extractor.Reports.Forms.Claims;

/// <summary>The completion rate that an indicator's target and actual value give. Pure and thread-safe.</summary>
internal static class IndicatorRate
{
    /// <summary>Actual over target, for a target that must not be exceeded target over actual; null where the two cannot be compared.</summary>
    public static QuotientExpression? Of(Indicator indicator) =>
        Operands(indicator) is not var (target, actual) ? null
        : IsReverse(target) ? new QuotientExpression(target, actual) : new QuotientExpression(actual, target);

    /// <summary>Whether less is better.</summary>
    public static bool IsReverse(Quantity target) => target.Number.Comparator is Comparator.AtMost or Comparator.Less;

    /// <summary>Target and actual in one unit, as exact as they are printed; null where they cannot be compared.</summary>
    public static (Quantity Target, Quantity Actual)? Operands(Indicator indicator)
    {
        if (indicator is not { TargetValue: { Number.IsSound: true } target, ActualValue: { Number.IsSound: true } actual }) return null;
        if (target.Unit.Dimension == Dimension.None && actual.Unit.Dimension is Dimension.Count or Dimension.Measure) target = target with { Unit = actual.Unit };
        if (actual.Unit.Dimension == Dimension.None && target.Unit.Dimension is Dimension.Count or Dimension.Measure) actual = actual with { Unit = target.Unit };

        // 92 beside ≥90% is a percentage; 0.92 may be one or a ratio.
        if (actual.Unit.Dimension == Dimension.None && target.Unit == Unit.Percent && actual.Value > 1) actual = actual with { Unit = Unit.Percent };
        if (!target.Unit.ComparableWith(actual.Unit) || target.Value <= 0 || actual.Value < 0) return null;
        return (target with { Exactness = Exactness.Exact }, IsCounted(actual) ? actual with { Exactness = Exactness.Exact } : actual);
    }

    // A count is exact; a rate printed as 100 % or 0 % almost always is.
    private static bool IsCounted(Quantity actual) =>
        actual.Unit.Dimension is Dimension.Count or Dimension.None or Dimension.Measure || actual is { Unit.Dimension: Dimension.Ratio, Value: 0 or 1 };
}
